import { InboxOutlined } from '@ant-design/icons';
import { Alert, Form, Select, Upload } from 'antd';
import { useState } from 'react';
import { ApiProblem } from '../../../api/problem';
import { useProblemWords } from '../../../api/use-problem-words';
import { useWords } from '../../../i18n/use-words';
import { SEARCHED } from '../../../list/searched';
import styles from '../campaigns.module.css';
import type { ListMapping } from '../shapes';
import { useColumns, type Source } from './use-making';

const MEANINGS = ['number', 'phone', 'name', 'region', 'stratum'] as const;

/** Which file, and which of its columns says what; what the headings say by themselves is filled in. */
export function FileForm({ change }: { change: (source: Source | null) => void }) {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const columns = useColumns();
  const [file, setFile] = useState<File | null>(null);
  const [mapping, setMapping] = useState<ListMapping>({});
  const map = (next: ListMapping, chosen: File | null): void => {
    setMapping(next);
    // Without one of them nobody can be found.
    change(chosen && (next.number || next.phone) ? { file: chosen, mapping: next } : null);
  };
  const take = (chosen: File): void => {
    setFile(chosen);
    map({}, null);
    columns.mutate(chosen, { onSuccess: (found) => map(found.mapping, chosen) });
  };
  return (
    <Form layout="vertical">
      <Form.Item label={t('campaigns.file')} extra={t('campaigns.fileHint')} htmlFor="campaign-list">
        <Upload.Dragger
          id="campaign-list"
          accept=".csv,.xlsx"
          maxCount={1}
          showUploadList={false}
          beforeUpload={(chosen) => {
            take(chosen);
            return false;
          }}
        >
          <p style={{ fontSize: 24 }}>
            <InboxOutlined aria-hidden />
          </p>
          <p>
            {file && columns.data
              ? t('campaigns.chosen', { name: file.name, n: columns.data.rows })
              : t(columns.isPending ? 'campaigns.reading' : 'campaigns.drop')}
          </p>
        </Upload.Dragger>
      </Form.Item>
      {columns.error && (
        <Alert
          type="error"
          showIcon
          role="alert"
          style={{ marginBottom: 16 }}
          title={
            columns.error instanceof ApiProblem && columns.error.errors[0]
              ? `${t('campaigns.file')} ${columns.error.errors[0].detail}`
              : problemWords(columns.error)
          }
        />
      )}
      {columns.data && (
        <div className={styles.mapping}>
          {MEANINGS.map((meaning) => (
            <Form.Item
              key={meaning}
              label={t(`campaigns.field.${meaning}`)}
              extra={t(`campaigns.fieldHint.${meaning}`)}
              htmlFor={`column-${meaning}`}
            >
              <Select
                id={`column-${meaning}`}
                allowClear
                showSearch={SEARCHED}
                placeholder={t('campaigns.noColumn')}
                value={mapping[meaning]}
                options={columns.data.columns.map((value) => ({ value, label: value }))}
                onChange={(value?: string) => map({ ...mapping, [meaning]: value }, file)}
              />
            </Form.Item>
          ))}
        </div>
      )}
    </Form>
  );
}
