import { Badge } from '../../../codes/badge';
import { usePersonName } from '../../../codes/use-person-name';
import { useWords } from '../../../i18n/use-words';
import { useNow } from '../../../time/useNow';
import survey from '../../survey/survey.module.css';
import type { CheckAtHand } from '../shapes';

interface Props {
  items: CheckAtHand[];
  current: string | undefined;
  choose: (check: string) => void;
}

/** The checks in the order in which to do them. */
export function CheckQueue({ items, current, choose }: Props) {
  const { code } = useWords();
  const personName = usePersonName();
  return (
    <ol>
      {items.map((check) => (
        <li key={check.id}>
          <button
            type="button"
            className={`${survey.entry} ${check.id === current ? survey.current : ''}`}
            aria-current={check.id === current}
            onClick={() => choose(check.id)}
          >
            <span className={survey.entryHead}>
              <strong>{personName(check.agent)}</strong>
              <What check={check} />
            </span>
            <span className={survey.entryFoot}>
              {check.number}
              <span>{code('category', check.category)}</span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function What({ check: { step, mine, dueAt } }: { check: CheckAtHand }) {
  const { t } = useWords();
  const now = useNow();
  if (dueAt && Date.parse(dueAt) < now) return <Badge tone="alarm">{t('quality.late')}</Badge>;
  if (step === 'review-score') return <Badge tone="strong">{t('quality.appealed')}</Badge>;
  return mine ? <Badge tone="accent">{t('quality.mine')}</Badge> : null;
}
