/** The part of bpmn-moddle that is used here; the package declares no types for its entry. */
declare module 'bpmn-moddle' {
  export interface Element {
    $type: string;
    id: string;
    name?: string;
    documentation?: { text: string }[];
  }
  export interface FlowElement extends Element {
    /** Sequence flows. */
    sourceRef?: FlowElement;
    targetRef?: FlowElement;
    /** Nodes. */
    incoming?: FlowElement[];
    outgoing?: FlowElement[];
    /** Boundary events. */
    attachedToRef?: FlowElement;
    eventDefinitions?: Element[];
    /** Sub-processes. */
    flowElements?: FlowElement[];
    triggeredByEvent?: boolean;
  }
  export interface Lane extends Element {
    flowNodeRef?: FlowElement[];
  }
  export interface Process extends FlowElement {
    laneSets: { lanes: Lane[] }[];
  }
  export interface Bounds {
    x: number;
    y: number;
    width: number;
    height: number;
  }
  export interface DiagramElement {
    $type: string;
    bpmnElement?: Element;
    bounds?: Bounds;
    waypoint?: { x: number; y: number }[];
  }
  export interface Definitions extends Element {
    rootElements: (Process & { participants?: (Element & { processRef: Process })[] })[];
    diagrams: { plane: { planeElement: DiagramElement[] } }[];
  }
  export class BpmnModdle {
    fromXML(xml: string): Promise<{ rootElement: Definitions; warnings: { message: string }[] }>;
  }
}
