import type { FormRule } from 'antd';
import { momentTyped } from './moment-words';

/** A moment may be left out, but not half written. */
export const momentRule = (message: string): FormRule => ({
  validator: (_, typed?: string) =>
    typed && momentTyped(typed) === null ? Promise.reject(new Error(message)) : Promise.resolve(),
});
