import { integer, optional } from '../../../domain/shared/field';
import { IsField } from '../http/is-field';

const DEFAULT_HOURS = 24;

/** How long a credential that is replaced goes on being valid. */
export class GraceBody {
  @IsField(optional(integer(0, 720)), {
    default: DEFAULT_HOURS,
    description: 'Hours for which the old one stays valid beside the new one; 0 = ends at once',
  })
  graceHours?: number;
}

export const graceHours = ({ graceHours: hours = DEFAULT_HOURS }: GraceBody): number => hours;
