/** GitHub's own reading of workflows and of action.yml, offline: what github.com would refuse is refused here. */
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { convertActionTemplate, parseAction } from '@actions/workflow-parser/actions/index'
import { ErrorPolicy } from '@actions/workflow-parser/model/convert'
import type { TemplateParseResult } from '@actions/workflow-parser/templates/template-parse-result'

/** What GitHub would say against a workflow; expressions are parsed, too. Empty when it would run. */
export async function workflowErrors(name: string, content: string): Promise<string[]> {
  const parsed = parseWorkflow({ name, content }, new NoOperationTraceWriter())
  // The conversion finds what the schema cannot say: jobs that wait for each other, ids given twice, a wrong cron.
  const errorPolicy = ErrorPolicy.TryConversion
  if (parsed.value) await convertWorkflowTemplate(parsed.context, parsed.value, undefined, { errorPolicy })
  return errorsOf(parsed)
}

/** What GitHub would say against an action.yml. */
export function actionErrors(content: string): string[] {
  const parsed = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter())
  if (parsed.value) convertActionTemplate(parsed.context, parsed.value, { errorPolicy: ErrorPolicy.TryConversion })
  return errorsOf(parsed)
}

function errorsOf({ context }: TemplateParseResult): string[] {
  return context.errors.getErrors().map(({ message }) => message)
}
