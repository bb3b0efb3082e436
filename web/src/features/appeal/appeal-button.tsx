import { AuditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import type { CaseDetail } from '../../api/shapes';
import { useWords } from '../../i18n/use-words';
import { permits } from '../../session/permission';
import { useMe } from '../../session/useMe.query';

const AppealDialog = lazy(async () => ({ default: (await import('./appeal-dialog')).AppealDialog }));

/** From a complaint's page to the appeal against it. Whether one is possible now, the server says. */
export function AppealButton({ detail: { id, process } }: { detail: CaseDetail }) {
  const { t } = useWords();
  const { data: me } = useMe();
  const [isOpen, setIsOpen] = useState(false);
  if (process !== 'complaint-dispatch' || !permits(me, 'register-appeals')) return null;
  return (
    <>
      <Button block icon={<AuditOutlined aria-hidden />} onClick={() => setIsOpen(true)}>
        {t('appeal.open')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <AppealDialog complaint={id} close={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
