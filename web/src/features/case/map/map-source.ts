/** The drawn maps, each a file of its own that is fetched when somebody looks at it. */
const SOURCES: Record<string, () => Promise<{ default: string }>> = {
  'complaint-dispatch': () => import('../../../../../workflows/complaint-dispatch/complaint-dispatch.bpmn?raw'),
  'callback-survey': () => import('../../../../../workflows/callback-survey/callback-survey.bpmn?raw'),
};

/** BPMN 2.0 XML of a process; null: it has no map. */
export const mapSource = async (process: string): Promise<string | null> =>
  (await SOURCES[process]?.())?.default ?? null;
