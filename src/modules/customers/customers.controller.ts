import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import { masked } from '../../platform/auth/masking';
import { scopePaths, type Caller } from '../../platform/auth/scope';
import { withScope } from '../../platform/database/with-scope';
import { ApiProblems } from '../../platform/http/api-problems';
import { Problem } from '../../platform/http/problem';
import { CustomerParams, CustomersQuery, CustomersView, CustomerView, UnmaskBody, UnmaskedView } from './customer.dto';
import { findCustomer, searchCustomers, type Customer } from './customer-store';
import { Unmasking } from './unmasking';

const SHORTEST_SEARCH = 2;

@ApiTags('customers')
@ApiBearerAuth()
@Controller('customers')
export class CustomersController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unmasking: Unmasking,
  ) {}

  @Get()
  @Requires('look-up-customers')
  @ApiOperation({ summary: 'Look customers up by number, name or phone; masked' })
  @ApiOkResponse({ type: CustomersView })
  @ApiProblems(401, 403, 422)
  async lookUpCustomers(
    @CurrentCaller() caller: Caller,
    @Query() { q, limit = 20 }: CustomersQuery,
  ): Promise<CustomersView> {
    const words = q.trim();
    if ([...words].length < SHORTEST_SEARCH)
      throw Problem.fields({ field: 'q', code: 'too-short', params: { min: SHORTEST_SEARCH } });
    const scope = scopePaths(caller, 'look-up-customers');
    const found = await withScope(this.dataSource, caller.actor, (tx) => searchCustomers(tx, scope, words, limit + 1));
    return { items: found.slice(0, limit).map((customer) => view(customer, caller)), more: found.length > limit };
  }

  @Get(':customer')
  @Requires('look-up-customers')
  @ApiOperation({ summary: 'One customer; masked' })
  @ApiOkResponse({ type: CustomerView })
  @ApiProblems(401, 403, 404, 422)
  async readCustomer(
    @CurrentCaller() caller: Caller,
    @Param() { customer: id }: CustomerParams,
  ): Promise<CustomerView> {
    const scope = scopePaths(caller, 'look-up-customers');
    const customer = await withScope(this.dataSource, caller.actor, (tx) => findCustomer(tx, scope, id));
    if (!customer) throw new Problem('not-found');
    return view(customer, caller);
  }

  @Post(':customer/unmask')
  @Requires('unmask-customers')
  @HttpCode(200)
  @ApiOperation({ summary: 'Name and phone in full; recorded with the purpose' })
  @ApiOkResponse({ type: UnmaskedView })
  @ApiProblems(400, 401, 403, 404, 422)
  unmaskCustomer(
    @CurrentCaller() caller: Caller,
    @Param() { customer }: CustomerParams,
    @Body() body: UnmaskBody,
  ): Promise<UnmaskedView> {
    return this.unmasking.unmask(caller, customer, body, new Date());
  }
}

const view = (customer: Customer, caller: Caller): CustomerView => ({ ...customer, ...masked(customer, caller) });
