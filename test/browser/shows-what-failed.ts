import { TestEnvironment } from 'jest-environment-node';

interface Happened {
  name: string;
  test?: { name: string } | undefined;
}

/** What a spec offers its environment: to show every page as it stands when a test fails. */
export interface Showing {
  showPages?: (test: string) => Promise<void>;
}

/** A page that waits in vain says on the spot what it shows and waits for: afterwards nobody can know. */
export default class ShowsWhatFailed extends TestEnvironment {
  handleTestEvent = async ({ name, test }: Happened): Promise<void> => {
    if (name === 'test_fn_failure' || name === 'hook_failure')
      await (this.global as Showing).showPages?.(test?.name ?? 'set-up');
  };
}
