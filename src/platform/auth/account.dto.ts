import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length, MaxLength, MinLength } from 'class-validator';
import { PASSWORD_MAX } from './password';

/** A person as lists and pages show them. Display names in demo mode are titles, not people. */
export class AccountView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'gs-lz.junior' })
  username!: string;

  @ApiProperty({ example: '兰州 初级话务员一' })
  displayZh!: string;

  @ApiProperty({ example: 'Lanzhou junior agent 1' })
  displayEn!: string;

  @ApiProperty({ example: 'gs-lz', description: 'Organisation the person belongs to' })
  org!: string;
}

export class SignInBody {
  @ApiProperty({ minLength: 1, maxLength: 64, example: 'gs-lz.junior' })
  @IsString()
  @Length(1, 64)
  username!: string;

  @ApiProperty({ minLength: 1, maxLength: PASSWORD_MAX, format: 'password' })
  @IsString()
  @MinLength(1)
  @MaxLength(PASSWORD_MAX)
  password!: string;
}

export class SignInView {
  @ApiProperty({ description: 'Bearer token for every other call' })
  token!: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;

  @ApiProperty({ type: AccountView })
  person!: AccountView;
}
