-- Drives Neovim as its user would, and writes what it saw as JSON: what is marked, what a quick fix makes of the text, where
-- a definition leads. Set up as examples/editor/README.md says.

local seen = {}

local function wait(what, condition)
  assert(vim.wait(20000, condition, 20), 'nothing came: ' .. what)
end

-- The text of a range of the buffer; columns are bytes, from 0.
local function text_of(line, from, to)
  return vim.api.nvim_buf_get_lines(0, line, line + 1, false)[1]:sub(from + 1, to)
end

local function find(code)
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    if diagnostic.user_data.lsp.code == code then
      return diagnostic
    end
  end
end

-- Chooses the first action whose title matches, as a user does in the list.
local function choose(pattern)
  vim.ui.select = function(items, options, on_choice)
    for index, item in ipairs(items) do
      if options.format_item(item):find(pattern) then
        return on_choice(item, index)
      end
    end
    error('no such action: ' .. pattern)
  end
end

local function drive()
  vim.opt.runtimepath:prepend(vim.env.NIANBAO_NEOVIM)
  vim.cmd('filetype on')
  require('nianbao').setup({ cmd = vim.fn.json_decode(vim.env.NIANBAO_SERVER) })
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.NIANBAO_REPORT))
  wait('diagnostics', function()
    return #vim.diagnostic.get(0) > 0
  end)
  seen.diagnostics = vim.tbl_map(function(diagnostic)
    return {
      code = diagnostic.user_data.lsp.code,
      severity = diagnostic.severity,
      line = diagnostic.lnum,
      text = text_of(diagnostic.lnum, diagnostic.col, diagnostic.end_col),
    }
  end, vim.diagnostic.get(0))

  local comma = find('halfwidth-punctuation')
  vim.api.nvim_win_set_cursor(0, { comma.lnum + 1, comma.col })
  choose('^改正：')
  vim.lsp.buf.code_action()
  local before = vim.api.nvim_buf_get_lines(0, 0, -1, false)
  wait('the fix', function()
    return not vim.deep_equal(before, vim.api.nvim_buf_get_lines(0, 0, -1, false))
  end)
  seen.fixed = vim.api.nvim_buf_get_lines(0, 0, -1, false)
  wait('the diagnostic to go', function()
    return find('halfwidth-punctuation') == nil
  end)

  local total = find('cross-sum')
  vim.api.nvim_win_set_cursor(0, { total.lnum + 1, total.col })
  vim.lsp.buf.definition()
  wait('the definition', function()
    return #vim.fn.getqflist() > 0
  end)
  seen.definition = vim.tbl_map(function(item)
    return { line = item.lnum - 1, text = item.text }
  end, vim.fn.getqflist())
  -- The list of places has the cursor; the report is in the window before it.
  vim.cmd('cclose')

  vim.fn.input = function(prompt)
    seen.prompt = prompt
    return '台账已核对'
  end
  total = find('cross-sum')
  vim.api.nvim_win_set_cursor(0, { total.lnum + 1, total.col })
  choose('^豁免这一处')
  vim.lsp.buf.code_action()
  wait('the waiver', function()
    return find('cross-sum') == nil
  end)

  vim.api.nvim_win_set_cursor(0, { 1, 8 })
  local client = vim.lsp.get_active_clients()[1]
  local parameters = vim.lsp.util.make_position_params(0, client.offset_encoding)
  seen.outline = vim.lsp.buf_request_sync(0, 'textDocument/documentSymbol', parameters, 5000)[client.id].result[1].name
end

local ok, problem = xpcall(drive, debug.traceback)
seen.problem = not ok and problem or nil
vim.fn.writefile({ vim.fn.json_encode(seen) }, vim.env.NIANBAO_SEEN)
vim.cmd(ok and 'qa!' or 'cquit! 1')
