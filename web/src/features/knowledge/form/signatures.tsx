import type { CaseDetail } from '../../../api/shapes';
import { usePersonName } from '../../../codes/use-person-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { fullMoment } from '../../../time/moment-words';
import { useTimeline } from '../../case/useTimeline.query';
import { approvalSteps } from './approval-steps';
import styles from './form.module.css';

/** Who wrote it, returned it and passed it, when, and what they said. */
export function Signatures({ detail }: { detail: CaseDetail }) {
  const { t, code } = useWords();
  const personName = usePersonName();
  const language = useLanguage();
  const timeline = useTimeline(detail.id, detail.seq);
  const steps = approvalSteps(timeline.data?.pages.flatMap((page) => page.items) ?? []);
  return (
    <table className={styles.steps}>
      <thead>
        <tr>
          <th scope="col">{t('form.step')}</th>
          <th scope="col">{t('form.person')}</th>
          <th scope="col">{t('form.opinion')}</th>
          <th scope="col">{t('form.when')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ seq, command, at, person, onBehalfOf, said }) => (
          <tr key={seq}>
            <th scope="row">{code('command', command)}</th>
            <td>
              {personName(person)}
              {onBehalfOf && ` (${t('form.for', { name: personName(onBehalfOf) })})`}
            </td>
            <td>{said.join('\n')}</td>
            <td>{fullMoment(at, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
