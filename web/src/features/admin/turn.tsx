import { Button, Popconfirm } from 'antd';
import { useWords } from '../../i18n/use-words';

interface Props {
  active: boolean;
  /** What stopping it means. */
  ask: string;
  isPending: boolean;
  turn: () => void;
}

/** Stops something that others rely on, asked once more; starts it again at once. */
export function Turn({ active, ask, isPending, turn }: Props) {
  const { t } = useWords();
  if (!active)
    return (
      <Button size="small" loading={isPending} onClick={turn}>
        {t('receivers.start')}
      </Button>
    );
  return (
    <Popconfirm title={ask} okText={t('receivers.stop')} cancelText={t('action.cancel')} onConfirm={turn}>
      <Button size="small" danger loading={isPending}>
        {t('receivers.stop')}
      </Button>
    </Popconfirm>
  );
}
