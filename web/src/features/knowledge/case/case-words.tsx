import type { CaseDetail } from '../../../api/shapes';
import { Said } from '../../case/parts/said';
import { returnOf, type KnowledgeFacts } from './operation-facts';

/** What was said on the way, by whom: why it came back, why it needs no review, what a province asks, what HQ answered. */
export function CaseWords({ detail, facts }: { detail: CaseDetail; facts: KnowledgeFacts }) {
  const returned = returnOf(detail);
  const isFeedback = detail.process === 'knowledge-feedback';
  const first = isFeedback
    ? detail.contents.findLast(({ command }) => command === 'register' || command === 'resubmit')
    : undefined;
  const said: [label: string, id: string | null | undefined][] = [
    ['feedback.text', first?.id],
    ['knowledgeCase.reason', facts.reason],
    ['field.documentNumber', facts.document],
    ['knowledgeCase.purpose', facts.purpose],
    ['knowledgeCase.withdrawal', facts.withdrawal],
    ['knowledgeCase.returned', returned?.reason],
    ['knowledgeCase.waiver', facts.waiver],
    ['knowledgeCase.query', facts.query],
    ['knowledgeCase.confirmed', facts.confirmed],
    ['knowledgeCase.exemption', facts.exemption],
    [facts.reply?.accepted ? 'knowledgeCase.accepted' : 'knowledgeCase.dismissed', facts.reply?.text],
  ];
  return <Said detail={detail} said={said} />;
}
