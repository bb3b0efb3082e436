import { Button, Modal } from 'antd';
import { useRef } from 'react';
import { useOrgName } from '../../../codes/use-org-name';
import { newKey } from '../../../api/idempotency-key';
import { useProblemWords } from '../../../api/use-problem-words';
import { useWords } from '../../../i18n/use-words';
import { messages } from '../../../messages/messages';
import type { Divergence } from './useDivergences.query';
import { useRepair } from './useRepair.mutation';

/** Mends one copy by hand. Where the register itself may have lost something, it is asked once more. */
export function RepairButton({ divergence }: { divergence: Divergence }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const problemWords = useProblemWords();
  const [modal, place] = Modal.useModal();
  const key = useRef(newKey());
  const repair = useRepair();
  const send = (): void =>
    repair.mutate(
      { divergence, key: key.current },
      {
        onSuccess: () => messages.success(t('case.done', { command: code('command', 'repair') })),
        onError: (error) => messages.error(problemWords(error)),
      },
    );
  const ask = (): void =>
    void modal.confirm({
      title: t('sync.askTitle', { org: orgName(divergence.org) }),
      content: t('sync.askHint'),
      okText: t('sync.overwrite'),
      cancelText: t('action.cancel'),
      onOk: send,
    });
  return (
    <>
      {place}
      <Button size="small" loading={repair.isPending} onClick={divergence.repair === 'ask' ? ask : send}>
        {t(`sync.by.${divergence.repair}`)}
      </Button>
    </>
  );
}
