import type { NativeConnection } from '@temporalio/worker';
import { SEARCH_ATTRIBUTE_NAMES } from '../../../workflows/shared/search-attribute-keys';

/** temporal.api.enums.v1.IndexedValueType.KEYWORD */
const KEYWORD = 2;

/**
 * Registers our search attributes where the namespace lacks them. Without them a case's first step would fail there,
 * so a worker makes sure before it polls; several at once do no harm.
 */
export async function ensureSearchAttributes({ operatorService }: NativeConnection, namespace: string): Promise<void> {
  const { customAttributes } = await operatorService.listSearchAttributes({ namespace });
  const missing = SEARCH_ATTRIBUTE_NAMES.filter((name) => !(name in customAttributes));
  if (missing.length === 0) return;
  const searchAttributes = Object.fromEntries(missing.map((name) => [name, KEYWORD]));
  await operatorService.addSearchAttributes({ namespace, searchAttributes });
}
