import { Alert, Button } from 'antd';
import { useRef } from 'react';
import { ApiProblem } from '../../../api/problem';
import { answerOf, api } from '../../../api/client';
import { useWords } from '../../../i18n/use-words';
import { permits } from '../../../session/permission';
import { useMe } from '../../../session/useMe.query';
import { useAct } from '../use-act';

/** Brings a DMN file in as a further version; what is wrong with it is told in full. */
export function UploadPolicy() {
  const { t } = useWords();
  const { data: me } = useMe();
  const input = useRef<HTMLInputElement>(null);
  const add = useAct({
    act: (dmn: string, key) =>
      answerOf(api.POST('/api/v1/policies', { body: { dmn }, params: { header: { 'Idempotency-Key': key } } })),
    refresh: [['policies']],
    done: t('policy.uploaded'),
  });
  if (!permits(me, 'administer')) return null;
  const refused = add.error instanceof ApiProblem ? add.error.errors.map(({ detail }) => detail).join(' ') : '';
  const take = (file: File | undefined) => {
    if (file) void file.text().then((dmn) => add.mutate(dmn));
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".dmn,.xml"
        hidden
        aria-label={t('policy.upload')}
        onChange={({ target }) => take(target.files?.[0])}
      />
      <Button loading={add.isPending} onClick={() => input.current?.click()}>
        {t('policy.upload')}
      </Button>
      {refused && (
        <Alert style={{ width: '100%' }} type="error" showIcon title={t('policy.refused')} description={refused} />
      )}
    </>
  );
}
