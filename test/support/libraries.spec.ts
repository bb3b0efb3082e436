import 'reflect-metadata';
import { Body, Controller, Injectable, Module, Post, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { IsInt } from 'class-validator';
import { CloudEvent, HTTP } from 'cloudevents';
import { evaluate } from 'feelin';
import { v7, version } from 'uuid';

/** Packages published as ES modules only must load under Jest, and decorators must keep their metadata. */

/** It brings no types. */
const { DmnModdle } = jest.requireActual<{
  DmnModdle: new () => { fromXML(xml: string, type: string): Promise<{ rootElement: { id: string } }> };
}>('dmn-moddle');

class Sum {
  @IsInt() a!: number;
}

@Injectable()
class Adder {
  twice = (n: number): number => 2 * n;
}

@Controller('twice')
class Twice {
  constructor(private readonly adder: Adder) {}

  @Post() answer(@Body() sum: Sum): { twice: number } {
    return { twice: this.adder.twice(sum.a) };
  }
}

@Module({ controllers: [Twice], providers: [Adder] })
class TwiceModule {}

describe('the libraries under Jest', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await NestFactory.create<NestFastifyApplication>(TwiceModule, new FastifyAdapter(), { logger: false });
    app.useGlobalPipes(new ValidationPipe());
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(() => app.close());

  it('inject by type and validate by class', async () => {
    expect((await app.inject({ method: 'POST', url: '/twice', payload: { a: 21 } })).json()).toEqual({ twice: 42 });
    expect((await app.inject({ method: 'POST', url: '/twice', payload: { a: 'x' } })).statusCode).toBe(400);
  });

  it('evaluate FEEL and read DMN', async () => {
    expect(evaluate('if tier = "vip" then 24 else 48', { tier: 'vip' })).toMatchObject({ value: 24 });
    const xml = '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n" />';
    const { rootElement } = await new DmnModdle().fromXML(xml, 'dmn:Definitions');
    expect(rootElement).toMatchObject({ id: 'd' });
  });

  it('make sortable ids and CloudEvents', () => {
    expect(version(v7())).toBe(7);
    const { headers } = HTTP.binary(new CloudEvent({ type: 't', source: 's', data: {} }));
    expect(headers).toMatchObject({ 'ce-type': 't' });
  });
});
