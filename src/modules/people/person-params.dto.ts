import { ROLES, type Role } from '../../../domain/shared/actor';
import { code, org, person } from '../../../domain/shared/field';
import { IsField } from '../../platform/http/is-field';

export class PersonParams {
  @IsField(person())
  person!: string;
}

export class PostParams extends PersonParams {
  @IsField(code(...ROLES))
  role!: Role;

  @IsField(org())
  org!: string;
}

export class SubstitutionParams {
  @IsField(person(), { description: 'Id of the substitution' })
  substitution!: string;
}
