import { loopMachine } from '../shared/loop/loop-machine';
import { considering } from './rules/considering';
import { takingIn } from './rules/taking-in';
import { initial, PROCESS, type SuggestionState } from './suggestion-state';

/** Process 6, suggestion (建议): taken in, classified, considered by the branch company, and the customer told. */
export const machine = loopMachine<SuggestionState>({ process: PROCESS, initial }, takingIn, considering);
