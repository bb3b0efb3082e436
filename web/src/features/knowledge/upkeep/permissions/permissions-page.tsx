import { useSearchParams } from 'react-router';
import { useWords } from '../../../../i18n/use-words';
import { PageState } from '../../../../shell/page-state';
import { TreeNav } from '../../portal/tree-nav';
import portal from '../../portal/portal.module.css';
import styles from '../upkeep.module.css';
import { PlacePermissions } from './place-permissions';

/** Who may browse, edit and remove, place by place of the tree. */
export function PermissionsPage() {
  const { t } = useWords();
  const [params] = useSearchParams();
  const node = params.get('node') ?? undefined;
  return (
    <div className={portal.page}>
      <TreeNav node={node} to={(id) => `/knowledge/permissions${id === undefined ? '' : `?node=${id}`}`} />
      <div className={portal.main}>
        <h1 className={styles.title}>{t('rights.title')}</h1>
        <p className={styles.soft} style={{ maxWidth: 860 }}>
          {t('rights.hint')}
        </p>
        {node === undefined ? (
          <PageState title={t('rights.choose')} hint={t('rights.chooseHint')} />
        ) : (
          <PlacePermissions key={node} node={node} />
        )}
      </div>
    </div>
  );
}
