/** Collects conditions with their parameters for one SQL statement; every value is bound, none is pasted in. */
export class Filter {
  readonly parameters: unknown[] = [];
  private readonly conditions: string[] = [];

  /** Binds a value and answers its placeholder. */
  bind(value: unknown): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }

  /** Adds a condition where the value is present; it gets the value's placeholder. */
  when<T>(value: T | undefined, condition: (placeholder: string) => string): this {
    if (value !== undefined) this.conditions.push(condition(this.bind(value)));
    return this;
  }

  /** Adds a condition made by a helper that numbers its own parameters from `first`. */
  and(make: (first: number) => { sql: string; parameters: unknown[] }): this {
    const { sql, parameters } = make(this.parameters.length + 1);
    this.parameters.push(...parameters);
    this.conditions.push(sql);
    return this;
  }

  add(condition: string): this {
    this.conditions.push(condition);
    return this;
  }

  get where(): string {
    return this.conditions.length === 0 ? 'TRUE' : this.conditions.join(' AND ');
  }
}
