-- Opens a migration in a real editor, waits for its marks, takes the offered edit, writes a reason, and says what it saw as JSON.
-- REHEARSAL holds the command, FILE the migration.

local seen = {}

local function report(code)
  io.stdout:write(vim.fn.json_encode(seen) .. '\n')
  vim.cmd('cquit ' .. code)
end

local function marks()
  local found = {}
  for _, it in ipairs(vim.diagnostic.get(0)) do
    table.insert(found, { code = it.code or it.user_data.lsp.code, line = it.lnum + 1, severity = it.severity })
  end
  return found
end

-- A check ends with the marks of every open file, none included.
local published = 0
local usual = vim.lsp.handlers['textDocument/publishDiagnostics']
vim.lsp.handlers['textDocument/publishDiagnostics'] = function(...)
  usual(...)
  published = published + 1
end

local function awaited(count)
  if vim.wait(60000, function() return published >= count end, 50) then return end
  seen.problem = 'no marks came'
  report(1)
end

vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.FILE))
local client = vim.lsp.start_client({
  name = 'sqlite-rehearsal',
  cmd = { vim.env.NODE, vim.env.REHEARSAL, '--lsp' },
  root_dir = vim.fn.getcwd(),
})
vim.lsp.buf_attach_client(0, client)
awaited(1)
seen.first = marks()

vim.fn.cursor(seen.first[1].line, 1)
local asked = vim.lsp.util.make_range_params()
asked.context = { diagnostics = {} }
local answer = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', asked, 60000)
seen.titles = {}
for _, action in ipairs(answer[client].result) do
  table.insert(seen.titles, action.title)
  if action.title:match('^Allow drops%-table') then vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16') end
end
awaited(2)
seen.withoutReason = marks()

vim.cmd([[%s/because $/because nobody ordered anything/]])
vim.cmd('write')
awaited(3)
seen.allowed = marks()
report(0)
