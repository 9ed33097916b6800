-- 年报校核（nianbao-lint）in Neovim, 0.7 or later, with nothing but its own client.
--
--   require('nianbao').setup()
--   require('nianbao').setup({ cmd = { 'npx', 'nianbao-lint', 'lsp', '--stdio' }, settings = { previous = '../2023' } })

local M = {}

local defaults = {
  cmd = { 'nianbao-lint', 'lsp', '--stdio' },
  -- The settings of the section “nianbao”; see README.md.
  settings = {},
  filetypes = { 'markdown', 'text', 'html' },
  -- The folder that a config, waivers and last year's reports are looked for in.
  root_markers = { 'nianbao.config.js', 'nianbao.config.mjs', 'nianbao.config.ts', 'nianbao.config.json', 'nianbao.waivers.json', '.git' },
  on_attach = nil,
}

-- The nearest folder above a file that holds one of the names, else the folder of the file.
local function root_of(file, names)
  local folder = vim.fn.fnamemodify(file, ':p:h')
  local current = folder
  while true do
    for _, name in ipairs(names) do
      if (vim.uv or vim.loop).fs_stat(current .. '/' .. name) then
        return current
      end
    end
    local above = vim.fn.fnamemodify(current, ':h')
    if above == current then
      return folder
    end
    current = above
  end
end

-- The server asks why a finding is waived; an empty answer waives nothing.
local function ask_reason(_, params)
  local reason = vim.fn.input(params.prompt .. '：')
  return reason == '' and vim.NIL or reason
end

-- Settings are asked for one section at a time.
local function configuration(settings)
  return function(_, params)
    return vim.tbl_map(function(item)
      return item.section == 'nianbao' and settings or vim.NIL
    end, params.items)
  end
end

-- Newer versions start a client in another way.
local function start(config)
  if vim.fn.has('nvim-0.11') == 1 then
    return vim.lsp.start(config, { attach = false })
  end
  return vim.lsp.start_client(config)
end

local clients = {}

local function attach(options, buffer)
  local file = vim.api.nvim_buf_get_name(buffer)
  if file == '' then
    return
  end
  local root = root_of(file, options.root_markers)
  local id = clients[root]
  if id == nil or vim.lsp.get_client_by_id(id) == nil then
    id = start({
      name = 'nianbao',
      cmd = options.cmd,
      root_dir = root,
      workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
      -- Clients that are not asked for settings hand them over at the start.
      init_options = vim.tbl_extend('force', options.settings, { asksReason = true }),
      settings = { nianbao = options.settings },
      handlers = {
        ['nianbao/askReason'] = ask_reason,
        ['workspace/configuration'] = configuration(options.settings),
      },
      on_attach = options.on_attach,
    })
    clients[root] = id
  end
  if id ~= nil then
    vim.lsp.buf_attach_client(buffer, id)
  end
end

local function execute(command, arguments)
  for _, id in pairs(clients) do
    local client = vim.lsp.get_client_by_id(id)
    if client ~= nil then
      local parameters = { command = command, arguments = arguments }
      if vim.fn.has('nvim-0.11') == 1 then
        client:request('workspace/executeCommand', parameters)
      else
        client.request('workspace/executeCommand', parameters)
      end
    end
  end
end

function M.setup(given)
  local options = vim.tbl_extend('force', defaults, given or {})
  local group = vim.api.nvim_create_augroup('nianbao', { clear = true })
  vim.api.nvim_create_autocmd('FileType', {
    group = group,
    pattern = options.filetypes,
    callback = function(event)
      attach(options, event.buf)
    end,
  })
  vim.api.nvim_create_user_command('NianbaoCheckWorkspace', function()
    execute('nianbao.checkWorkspace', {})
  end, { desc = '核对文件夹里的全部年报' })
  vim.api.nvim_create_user_command('NianbaoExplain', function(command)
    execute('nianbao.explainRule', { command.args })
  end, { nargs = 1, desc = '查看一条规则的说明' })
end

return M
