import { Button, InputNumber, Popconfirm } from 'antd';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words';

const USUAL_HOURS = 24;
const MOST_HOURS = 720;

/** Asks how long the old credential stays valid, then renews it. */
export function Renew({
  label,
  renew,
  isPending,
}: {
  label: string;
  renew: (graceHours: number) => void;
  isPending: boolean;
}) {
  const { t } = useWords();
  const [hours, setHours] = useState(USUAL_HOURS);
  return (
    <Popconfirm
      title={label}
      description={
        <label>
          {t('admin.grace')}{' '}
          <InputNumber
            min={0}
            max={MOST_HOURS}
            precision={0}
            value={hours}
            onChange={(value) => setHours(value ?? USUAL_HOURS)}
          />
        </label>
      }
      okText={label}
      cancelText={t('action.cancel')}
      onConfirm={() => renew(hours)}
    >
      <Button size="small" loading={isPending}>
        {label}
      </Button>
    </Popconfirm>
  );
}
