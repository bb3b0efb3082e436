import { Form, Radio, Select, Upload } from 'antd';
import { InboxOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useOrgName } from '../../../../codes/use-org-name';
import { useWords } from '../../../../i18n/use-words';
import { useMe } from '../../../../session/useMe.query';
import { NodeField } from '../../pickers/node-field';
import { OrgsPicker } from '../../../../writing/orgs/orgs-picker';
import { desksAtHome, importsAt } from '../../knowledge-pages';
import type { Import } from './import-run';

const KB = 1000;

interface Props {
  value: Partial<Import>;
  onChange: (next: Partial<Import>) => void;
  disabled: boolean;
}

/** Which file, from whom, for which provinces, and where rows stand that name no place. */
export function ImportForm({ value, onChange, disabled }: Props) {
  const { t } = useWords();
  const { data: me } = useMe();
  const orgName = useOrgName();
  const [isSome, setSome] = useState(false);
  const desks = importsAt(me);
  const isLocal = desksAtHome(me).includes(value.org ?? desks[0] ?? '');
  const { file, provinces } = value;
  return (
    <Form layout="vertical" disabled={disabled}>
      <Form.Item label={t('import.file')} extra={t('import.fileHint')} htmlFor="import-file">
        <Upload.Dragger
          id="import-file"
          accept=".csv,.xlsx,.html,.htm"
          maxCount={1}
          showUploadList={false}
          beforeUpload={(chosen) => {
            onChange({ ...value, file: chosen });
            return false;
          }}
        >
          <p style={{ fontSize: 24 }}>
            <InboxOutlined aria-hidden />
          </p>
          <p>{file ? t('import.chosen', { name: file.name, kb: Math.ceil(file.size / KB) }) : t('import.drop')}</p>
        </Upload.Dragger>
      </Form.Item>
      {desks.length > 1 && (
        <Form.Item label={t('import.from')} htmlFor="import-org">
          <Select
            id="import-org"
            style={{ maxWidth: 320 }}
            value={value.org ?? desks[0]}
            options={desks.map((org) => ({ value: org, label: orgName(org) }))}
            onChange={(org: string) => onChange({ ...value, org, provinces: undefined })}
          />
        </Form.Item>
      )}
      {isLocal ? (
        <p style={{ marginBottom: 16 }}>{t('import.localHint')}</p>
      ) : (
        <Form.Item label={t('import.provinces')}>
          <Radio.Group
            aria-label={t('import.provinces')}
            value={isSome}
            options={[
              { value: false, label: t('import.allProvinces') },
              { value: true, label: t('import.someProvinces') },
            ]}
            onChange={({ target }) => {
              setSome(target.value as boolean);
              onChange({ ...value, provinces: undefined });
            }}
          />
          {isSome && (
            <div style={{ marginTop: 8 }}>
              <OrgsPicker
                id="import-provinces"
                value={[...(provinces ?? [])]}
                onChange={(next) => onChange({ ...value, provinces: next })}
              />
            </div>
          )}
        </Form.Item>
      )}
      <Form.Item label={t('import.node')} htmlFor="import-node" style={{ maxWidth: 480 }}>
        <NodeField id="import-node" value={value.node} onChange={(node) => onChange({ ...value, node })} />
      </Form.Item>
    </Form>
  );
}
