import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BpmnModdle, type Bounds, type DiagramElement, type FlowElement, type Lane, type Process } from 'bpmn-moddle';

/** A process map, flattened: what stands in sub-processes is listed beside them. */
export interface ProcessMap {
  warnings: string[];
  process: Process;
  /** Id of the pool that the lanes stand in. */
  pool: string;
  lanes: Lane[];
  nodes: FlowElement[];
  /** Nodes of the process itself; the others stand in a sub-process. */
  outer: FlowElement[];
  flows: FlowElement[];
  /** Each id as often as it is drawn. */
  drawn: string[];
  shapes: Map<string, Bounds>;
  edges: Map<string, { x: number; y: number }[]>;
}

const isFlow = ({ $type }: FlowElement): boolean => $type === 'bpmn:SequenceFlow';
const isArtifact = ({ $type }: FlowElement): boolean => $type === 'bpmn:TextAnnotation';

const everything = (elements: FlowElement[] = []): FlowElement[] =>
  elements.flatMap((element) => [element, ...everything(element.flowElements)]);

export async function readMap(slug: string): Promise<ProcessMap> {
  const file = join(__dirname, '../../../workflows', slug, `${slug}.bpmn`);
  const { rootElement, warnings } = await new BpmnModdle().fromXML(readFileSync(file, 'utf8'));
  const process = rootElement.rootElements.find(({ $type }) => $type === 'bpmn:Process')!;
  const elements = everything(process.flowElements).filter((element) => !isArtifact(element));
  const outer = process.flowElements!.filter((element) => !isFlow(element) && !isArtifact(element));
  const diagram: DiagramElement[] = rootElement.diagrams.flatMap(({ plane }) => plane.planeElement);
  const named = diagram.filter(({ bpmnElement }) => bpmnElement !== undefined);
  return {
    warnings: warnings.map(({ message }) => message),
    process,
    pool: rootElement.rootElements.flatMap(({ participants }) => participants ?? [])[0]!.id,
    lanes: process.laneSets.flatMap(({ lanes }) => lanes),
    nodes: elements.filter((element) => !isFlow(element)),
    outer,
    flows: elements.filter(isFlow),
    drawn: named.map(({ bpmnElement }) => bpmnElement!.id),
    shapes: new Map(named.flatMap(({ bpmnElement, bounds }) => (bounds ? [[bpmnElement!.id, bounds]] : []))),
    edges: new Map(named.flatMap(({ bpmnElement, waypoint }) => (waypoint ? [[bpmnElement!.id, waypoint]] : []))),
  };
}
