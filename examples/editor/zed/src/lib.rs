//! Starts the language server of nianbao-lint, which has to be on the PATH or named in the settings of Zed.

use zed_extension_api::serde_json::{json, Value};
use zed_extension_api::settings::LspSettings;
use zed_extension_api::{self as zed, LanguageServerId, Result};

const PROGRAM: &str = "nianbao-lint";
const NOT_FOUND: &str = "找不到 nianbao-lint：先用 npm 安装，或在设置的 lsp.nianbao.binary.path 写明它在哪里";

struct Nianbao;

impl zed::Extension for Nianbao {
    fn new() -> Self {
        Self
    }

    fn language_server_command(&mut self, server: &LanguageServerId, worktree: &zed::Worktree) -> Result<zed::Command> {
        let binary = LspSettings::for_worktree(server.as_ref(), worktree)?.binary;
        let (path, arguments) = binary.map_or((None, None), |named| (named.path, named.arguments));
        Ok(zed::Command {
            command: path.or_else(|| worktree.which(PROGRAM)).ok_or(NOT_FOUND)?,
            args: arguments.unwrap_or_else(|| vec!["lsp".into(), "--stdio".into()]),
            env: worktree.shell_env(),
        })
    }

    /// The server asks for its settings by the name of their section.
    fn language_server_workspace_configuration(
        &mut self,
        server: &LanguageServerId,
        worktree: &zed::Worktree,
    ) -> Result<Option<Value>> {
        let settings = LspSettings::for_worktree(server.as_ref(), worktree)?.settings;
        Ok(settings.map(|section| json!({ "nianbao": section })))
    }
}

zed::register_extension!(Nianbao);
