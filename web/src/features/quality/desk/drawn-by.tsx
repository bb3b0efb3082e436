import { Form, InputNumber, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { MOST_DRAWN } from '../../../../../domain/quality-sampling/drawing';
import { STRATA, WORKS } from '../../../../../domain/quality-sampling/sampling-state';
import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import styles from '../quality.module.css';

/** What every draw asks, now or by a plan: of which work, by which strata, how much, and where; what else beside how much. */
export function DrawnBy({ places, children }: { places: string[]; children?: ReactNode }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  return (
    <>
      <Form.Item name="work" label={t('quality.work')}>
        <Radio.Group options={WORKS.map((value) => ({ value, label: code('process', value) }))} />
      </Form.Item>
      <Form.Item name="strata" label={t('quality.strata')} extra={t('quality.strataHint')}>
        <Radio.Group options={STRATA.map((value) => ({ value, label: t(`quality.by.${value}`) }))} />
      </Form.Item>
      <div className={styles.beside}>
        <Form.Item name="size" label={t('quality.size')} rules={[{ required: true, message: t('field.required') }]}>
          <InputNumber min={1} max={MOST_DRAWN} precision={0} controls={false} />
        </Form.Item>
        {children}
      </div>
      {places.length > 1 && (
        <Form.Item name="org" label={t('quality.columns.centre')}>
          <Select options={places.map((value) => ({ value, label: orgName(value) }))} />
        </Form.Item>
      )}
    </>
  );
}
