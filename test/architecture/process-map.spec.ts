import type { Bounds, FlowElement } from 'bpmn-moddle';
import { machine as appeal, STAGES as APPEAL_STAGES } from '../../domain/appeal/appeal';
import {
  machine as bulletinDelivery,
  STAGES as DELIVERY_STAGES,
} from '../../domain/bulletin-delivery/bulletin-delivery';
import { machine as bulletin, STAGES as BULLETIN_STAGES } from '../../domain/bulletin-publish/bulletin-publish';
import { machine as reply, STAGES as REPLY_STAGES } from '../../domain/bulletin-reply/bulletin-reply';
import { machine as survey } from '../../domain/callback-survey/callback-survey';
import { STAGES as SURVEY_STAGES } from '../../domain/callback-survey/survey-state';
import { machine as complaint, STAGES as COMPLAINT_STAGES } from '../../domain/complaint-dispatch/complaint-dispatch';
import { machine as article, STAGES as ARTICLE_STAGES } from '../../domain/knowledge-article/knowledge-article';
import { machine as feedback, STAGES as FEEDBACK_STAGES } from '../../domain/knowledge-feedback/knowledge-feedback';
import { machine as publish, STAGES as OPERATION_STAGES } from '../../domain/knowledge-publish/knowledge-publish';
import { machine as revoke } from '../../domain/knowledge-revoke/knowledge-revoke';
import { machine as update } from '../../domain/knowledge-update/knowledge-update';
import { machine as local, STAGES as LOCAL_STAGES } from '../../domain/local-publication/local-publication';
import { machine as campaign, STAGES as CAMPAIGN_STAGES } from '../../domain/outbound-campaign/outbound-campaign';
import { machine as branch, STAGES as BRANCH_STAGES } from '../../domain/province-publication/province-publication';
import { machine as evaluation, STAGES as EVALUATION_STAGES } from '../../domain/process-evaluation/process-evaluation';
import { machine as qualityCheck, STAGES as CHECK_STAGES } from '../../domain/quality-check/quality-check';
import { machine as qualitySampling, STAGES as SAMPLING_STAGES } from '../../domain/quality-sampling/quality-sampling';
import { machine as report, STAGES as REPORT_STAGES } from '../../domain/report-submission/report-submission';
import { machine as suggestion, STAGES as SUGGESTION_STAGES } from '../../domain/suggestion/suggestion';
import { machine as assignment, STAGES as ASSIGNMENT_STAGES } from '../../domain/work-assignment/work-assignment';
import {
  machine as assignmentPart,
  STAGES as PART_STAGES,
} from '../../domain/work-assignment-part/work-assignment-part';
import { readMap, type ProcessMap } from './process-map/read-map';

const steps = (rules: Record<string, { step?: string | readonly string[] }>): string[] =>
  [...new Set(Object.values(rules).flatMap(({ step }) => step ?? []))].sort();

interface Mapped {
  process: string;
  rules: Record<string, { step?: string | readonly string[] }>;
}
const mapped = ({ process: slug, rules }: Mapped, stages: readonly string[]) => ({
  slug,
  steps: steps(rules),
  stages,
  rules,
});

const PROCESSES = [
  mapped(complaint, COMPLAINT_STAGES),
  mapped(survey, SURVEY_STAGES),
  ...[publish, update, revoke].map((machine) => mapped(machine, OPERATION_STAGES)),
  mapped(article, ARTICLE_STAGES),
  mapped(branch, BRANCH_STAGES),
  mapped(feedback, FEEDBACK_STAGES),
  mapped(local, LOCAL_STAGES),
  mapped(bulletin, BULLETIN_STAGES),
  mapped(bulletinDelivery, DELIVERY_STAGES),
  mapped(reply, REPLY_STAGES),
  mapped(assignment, ASSIGNMENT_STAGES),
  mapped(assignmentPart, PART_STAGES),
  mapped(campaign, CAMPAIGN_STAGES),
  mapped(qualitySampling, SAMPLING_STAGES),
  mapped(qualityCheck, CHECK_STAGES),
  mapped(evaluation, EVALUATION_STAGES),
  mapped(report, REPORT_STAGES),
  mapped(suggestion, SUGGESTION_STAGES),
  mapped(appeal, APPEAL_STAGES),
];

const ids = (nodes: { id: string }[]): string[] => nodes.map(({ id }) => id).sort();
const isEventSubProcess = ({ $type, triggeredByEvent }: FlowElement): boolean =>
  $type === 'bpmn:SubProcess' && triggeredByEvent === true;
/** Where a case can stand: activities and intermediate events. Gateways, starts, ends and boundaries are passed. */
const isPlace = (node: FlowElement): boolean =>
  /Task$|^bpmn:CallActivity$|^bpmn:SubProcess$|^bpmn:Intermediate/.test(node.$type) && !isEventSubProcess(node);
const isStart = (node: FlowElement): boolean => node.$type === 'bpmn:StartEvent';
const isEnd = (node: FlowElement): boolean => node.$type === 'bpmn:EndEvent';

const inside = (inner: Bounds, outer: Bounds): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** Distance of a point from the border of a box, 0 on it. */
function offBorder({ x, y }: { x: number; y: number }, box: Bounds): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  const within = Math.min(x - box.x, box.x + box.width - x, y - box.y, box.y + box.height - y);
  return dx + dy > 0 ? dx + dy : within;
}

/** Everything a token can reach from a start, into sub-processes and over their boundaries. */
function reachable(map: ProcessMap): Set<string> {
  const seen = new Set<string>();
  const parts = [{ flowElements: map.outer }, ...map.nodes.filter(isEventSubProcess)];
  const next = parts.flatMap(({ flowElements }) => flowElements!.filter(isStart));
  for (let node = next.pop(); node; node = next.pop()) {
    if (seen.has(node.id)) continue;
    seen.add(node.id);
    next.push(...(node.outgoing ?? []).map(({ targetRef }) => targetRef!));
    next.push(...(node.flowElements ?? []).filter(isStart));
    next.push(...map.nodes.filter(({ attachedToRef }) => attachedToRef?.id === node.id));
  }
  return seen;
}

describe.each(PROCESSES)('the map of $slug', ({ slug, steps, stages, rules }) => {
  let map: ProcessMap;
  beforeAll(async () => {
    map = await readMap(slug);
  });

  it('is well-formed BPMN of this process', () => {
    expect(map.warnings).toEqual([]);
    expect(map.process.id).toBe(slug);
    expect(new Set(ids(map.nodes)).size).toBe(map.nodes.length);
  });

  it('has a user task for each human-task step, and no other', () => {
    expect(ids(map.nodes.filter(({ $type }) => $type === 'bpmn:UserTask'))).toEqual(steps);
  });

  it('has an element for each stage, and no place that is neither stage nor step', () => {
    const all = ids(map.nodes);
    expect([...stages].filter((stage) => !all.includes(stage))).toEqual([]);
    const known = new Set<string>([...stages, ...steps]);
    expect(ids(map.nodes.filter(isPlace)).filter((id) => !known.has(id))).toEqual([]);
  });

  it('names its boundary messages after commands', () => {
    const messages = map.nodes.filter(
      ({ attachedToRef, eventDefinitions }) =>
        attachedToRef && eventDefinitions?.some(({ $type }) => $type === 'bpmn:MessageEventDefinition'),
    );
    expect(ids(messages).filter((id) => !rules[id])).toEqual([]);
  });

  it('connects every sequence flow and every node', () => {
    for (const { id, sourceRef, targetRef } of map.flows)
      expect({ id, from: sourceRef?.$type, to: targetRef?.$type }).toEqual({
        id,
        from: expect.stringMatching(/^bpmn:/),
        to: expect.stringMatching(/^bpmn:/),
      });
    for (const node of map.nodes.filter((one) => !isEventSubProcess(one))) {
      if (!isStart(node) && !node.attachedToRef) expect([node.id, node.incoming ?? []]).not.toEqual([node.id, []]);
      if (!isEnd(node)) expect([node.id, node.outgoing ?? []]).not.toEqual([node.id, []]);
    }
    const reached = reachable(map);
    expect(ids(map.nodes.filter((node) => !isEventSubProcess(node) && !reached.has(node.id)))).toEqual([]);
  });

  it('puts every node of the process into exactly one lane', () => {
    expect(map.lanes.flatMap(({ flowNodeRef }) => ids(flowNodeRef ?? [])).sort()).toEqual(ids(map.outer));
  });

  it('names every place and lane in Chinese and explains them in English', () => {
    for (const { id, name, documentation } of [...map.lanes, ...map.nodes.filter(isPlace)]) {
      expect({ id, name }).toEqual({ id, name: expect.stringMatching(/\p{Script=Han}/u) });
      expect({ id, text: documentation?.[0]?.text }).toEqual({ id, text: expect.stringMatching(/[A-Za-z]{3}/) });
    }
  });

  it('draws every lane, node and flow, once', () => {
    expect([...map.drawn].filter((id, index) => map.drawn.indexOf(id) !== index)).toEqual([]);
    expect(ids([...map.lanes, ...map.nodes]).filter((id) => !map.shapes.has(id))).toEqual([]);
    expect(ids(map.flows).filter((id) => !map.edges.has(id))).toEqual([]);
  });

  it('draws lanes inside the pool, nodes inside their lane or sub-process', () => {
    const outside = (children: { id: string }[], parent: { id: string }): string[] =>
      ids(children).filter((id) => !inside(map.shapes.get(id)!, map.shapes.get(parent.id)!));
    expect(outside(map.lanes, { id: map.pool })).toEqual([]);
    for (const lane of map.lanes) expect(outside(lane.flowNodeRef ?? [], lane)).toEqual([]);
    for (const part of map.nodes.filter(({ flowElements }) => flowElements))
      expect(
        outside(
          part.flowElements!.filter(({ $type }) => $type !== 'bpmn:SequenceFlow'),
          part,
        ),
      ).toEqual([]);
  });

  it('draws flows from border to border of what they connect, in right angles', () => {
    for (const { id, sourceRef, targetRef } of map.flows) {
      const points = map.edges.get(id)!;
      expect([id, offBorder(points[0]!, map.shapes.get(sourceRef!.id)!)]).toEqual([id, 0]);
      expect([id, offBorder(points.at(-1)!, map.shapes.get(targetRef!.id)!)]).toEqual([id, 0]);
      for (const [index, { x, y }] of points.slice(1).entries()) {
        const before = points[index]!;
        expect([id, x === before.x || y === before.y]).toEqual([id, true]);
      }
    }
  });
});
