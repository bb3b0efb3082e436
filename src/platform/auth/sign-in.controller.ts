import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems';
import { Public } from './access';
import { SignInBody, SignInView } from './account.dto';
import { SignInService } from './sign-in.service';

@ApiTags('people')
@Controller('sign-in')
export class SignInController {
  constructor(private readonly accounts: SignInService) {}

  @Post()
  @Public()
  @HttpCode(200)
  @ApiOperation({ summary: 'Sign in with a local account', security: [] })
  @ApiOkResponse({ type: SignInView })
  @ApiProblems(400, 401, 422, 429)
  signIn(@Body() { username, password }: SignInBody): Promise<SignInView> {
    return this.accounts.signIn(username, password, new Date());
  }
}
