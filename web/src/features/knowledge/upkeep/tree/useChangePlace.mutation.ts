import { answerOf, api } from '../../../../api/client';
import type { components } from '../../../../api/generated/schema';
import { useAct } from '../../../admin/use-act';

type Schemas = components['schemas'];
type Change = { id: string } & Schemas['NodeChange'];

const TREE = [['knowledge-tree']];

export const useAddPlace = (done: string, whenDone: () => void) =>
  useAct({
    act: (body: Schemas['NewNode'], key) =>
      answerOf(api.POST('/api/v1/knowledge/nodes', { params: { header: { 'Idempotency-Key': key } }, body })),
    ...{ refresh: TREE, done, whenDone },
  });

export const useChangePlace = (done?: string, whenDone?: () => void) =>
  useAct({
    act: ({ id, ...body }: Change) =>
      answerOf(api.PATCH('/api/v1/knowledge/nodes/{id}', { params: { path: { id } }, body })),
    refresh: TREE,
    ...(done !== undefined && { done }),
    ...(whenDone && { whenDone }),
  });

export const useRemovePlace = (done: string) =>
  useAct({
    act: (id: string) => answerOf(api.DELETE('/api/v1/knowledge/nodes/{id}', { params: { path: { id } } })),
    ...{ refresh: TREE, done },
  });
