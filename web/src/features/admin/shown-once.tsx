import { Alert, Modal, Typography } from 'antd';
import { useWords } from '../../i18n/use-words';

/** A secret that the server tells this one time; null: it has been told before. */
export function ShownOnce({ title, secret, onClose }: { title: string; secret: string | null; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Modal
      open
      title={title}
      okText={t('action.close')}
      cancelButtonProps={{ style: { display: 'none' } }}
      onOk={onClose}
      onCancel={onClose}
    >
      {secret === null ? (
        <Alert type="warning" showIcon title={t('admin.shownBefore')} />
      ) : (
        <>
          <Alert type="info" showIcon title={t('admin.shownOnce')} style={{ marginBottom: 12 }} />
          <Typography.Paragraph code copyable={{ text: secret }} style={{ overflowWrap: 'anywhere' }}>
            {secret}
          </Typography.Paragraph>
        </>
      )}
    </Modal>
  );
}
