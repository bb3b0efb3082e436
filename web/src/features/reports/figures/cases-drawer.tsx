import { Drawer } from 'antd';
import { Link } from 'react-router';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { HeadsTable } from '../../../list/heads-table';
import { Listed } from '../../../list/listed';
import { PageState } from '../../../shell/page-state';
import { useFocusReturn } from '../../../shell/use-focus-return';
import { fullMoment } from '../../../time/moment-words';
import table from '../../knowledge/table.module.css';
import type { FigureName } from '../shapes';
import type { Measure } from './pivot';
import { useCasesBehind } from './useCasesBehind.query';
import { byOf, useKeyWords } from './use-key-words';
import { useValueWords } from './use-value-words';

interface Props {
  id: string;
  edition: string;
  figure: FigureName;
  close: () => void;
}

/** The cases behind a figure, as they were at its cut-off, each with what it adds. */
export function CasesDrawer({ id, edition, figure, close }: Props) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const valueWords = useValueWords();
  const list = useCasesBehind(id, edition, figure);
  useFocusReturn();
  const { content, org, key, measure } = figure;
  const keyWords = useKeyWords(content);
  // The address names a person by id; their name stands in the table.
  const by = byOf(content) === 'person' ? [] : [keyWords(key, null)];
  const title = [code('content', content), orgName(org), ...by, code('measure', measure)].join(' · ');
  return (
    <Drawer open title={title} size={520} onClose={close}>
      <Listed list={list} empty={<PageState title={t('reports.noCases')} />}>
        {(items) => (
          <HeadsTable
            label={t('reports.cases')}
            heads={[
              { name: t('reports.caseNumber') },
              { name: t('reports.caseOpened') },
              { name: t('reports.adds'), isNumber: true },
            ]}
          >
            {items.map((one) => (
              <tr key={one.id}>
                <td>
                  <Link to={`/cases/${one.id}`}>{one.number}</Link>
                </td>
                <td>{fullMoment(one.openedAt, language)}</td>
                <td className={table.number}>{valueWords(measure as Measure, one.value)}</td>
              </tr>
            ))}
          </HeadsTable>
        )}
      </Listed>
    </Drawer>
  );
}
