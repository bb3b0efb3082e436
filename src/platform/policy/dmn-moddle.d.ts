/** The part of dmn-moddle that is used here; the package ships no types. */
declare module 'dmn-moddle' {
  export interface Text {
    text: string;
  }
  export interface DmnDecisionTable {
    $type: string;
    hitPolicy?: string;
    input?: { inputExpression?: Text; inputValues?: Text }[];
    output?: { name?: string; outputValues?: Text }[];
    rule?: { id: string; description?: string; inputEntry: Text[]; outputEntry: Text[] }[];
  }
  export interface DmnDefinitions {
    $type: string;
    name: string;
    description?: string;
    drgElement?: { $type: string; id: string; decisionLogic?: DmnDecisionTable }[];
  }
  export class DmnModdle {
    fromXML(xml: string): Promise<{ rootElement: DmnDefinitions; warnings: { message: string }[] }>;
    toXML(element: DmnDefinitions, options?: { format?: boolean }): Promise<{ xml: string }>;
  }
}
