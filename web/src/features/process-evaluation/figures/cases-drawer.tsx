import { Drawer } from 'antd';
import { Link } from 'react-router';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { HeadsTable } from '../../../list/heads-table';
import { Listed } from '../../../list/listed';
import { PageState } from '../../../shell/page-state';
import { useFocusReturn } from '../../../shell/use-focus-return';
import { fullMoment } from '../../../time/moment-words';
import table from '../../knowledge/table.module.css';
import type { Counted } from '../shapes';
import { useEvaluationCases } from './useEvaluationCases.query';

interface Props {
  id: string;
  edition: string;
  counted: Counted;
  close: () => void;
}

/** The cases behind a number, as they were at its cut-off, each with what it adds. */
export function CasesDrawer({ id, edition, counted, close }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const list = useEvaluationCases(id, edition, counted);
  useFocusReturn();
  const title = `${t(`evaluations.figure.${counted.figure}`)} · ${t(`evaluations.${counted.edition}`)}`;
  return (
    <Drawer open title={title} size={560} onClose={close}>
      <Listed list={list} empty={<PageState title={t('evaluations.noCases')} />}>
        {(items) => (
          <HeadsTable
            label={t('evaluations.cases')}
            heads={[
              { name: t('evaluations.caseNumber') },
              { name: t('evaluations.caseOpened') },
              { name: t('evaluations.adds'), isNumber: true },
              { name: t('evaluations.minutes'), isNumber: true },
            ]}
          >
            {items.map((one) => (
              <tr key={one.id}>
                <td>
                  <Link to={`/cases/${one.id}`}>{one.number}</Link>
                </td>
                <td>{fullMoment(one.openedAt, language)}</td>
                <td className={table.number}>{one.count}</td>
                <td className={table.number}>{one.minutes?.toLocaleString(language) ?? '–'}</td>
              </tr>
            ))}
          </HeadsTable>
        )}
      </Listed>
    </Drawer>
  );
}
