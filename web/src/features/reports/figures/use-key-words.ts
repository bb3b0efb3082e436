import { usePersonName } from '../../../codes/use-person-name';
import { useWords, type Vocabulary } from '../../../i18n/use-words';
import type { Content, Figure } from '../shapes';

/** What a content counts by. */
const BY: Record<Content, Vocabulary | 'frequency' | 'person'> = {
  'complaints-by-category': 'category',
  'complaint-frequency': 'frequency',
  'agent-workload': 'person',
  volumes: 'kind',
  acceptance: 'channel',
  satisfaction: 'outcome',
  'overdue-unprocessed': 'category',
  repeats: 'category',
  compensation: 'category',
  suggestions: 'category',
  'inter-operator-faults': 'category',
  'knowledge-timeliness': 'clock',
  'bulletin-timeliness': 'clock',
};

export const byOf = (content: Content): string => BY[content];

/** What a figure is counted by, in words. */
export function useKeyWords(content: Content): (key: string, person: Figure['person']) => string {
  const { t, code } = useWords();
  const personName = usePersonName();
  const by = BY[content];
  return (key, person) => {
    if (by === 'person') return person ? personName(person) : key;
    if (by === 'frequency') return t('reports.times', { n: key });
    if (by === 'outcome' && key === 'open') return t('reports.surveyOpen');
    return code(by, key);
  };
}
