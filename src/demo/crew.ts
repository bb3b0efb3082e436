import { ApiClient } from '../cli/api-client';
import { demoPeople, type DemoPerson } from '../seed/demo-people';
import { DEMO_PASSWORD } from '../seed/seed-demo';

/** Who looks at every case of the country; decides nothing. */
const OBSERVER = 'hq.leader';

/** The demo people, each signed in when first needed. */
export class Crew {
  private readonly people: DemoPerson[] = demoPeople();
  private readonly signedIn = new Map<string, Promise<ApiClient>>();

  constructor(readonly url: string) {}

  as(username: string): Promise<ApiClient> {
    let api = this.signedIn.get(username);
    if (!api) {
      api = new ApiClient(this.url).signIn(username, DEMO_PASSWORD);
      this.signedIn.set(username, api);
    }
    return api;
  }

  observer(): Promise<ApiClient> {
    return this.as(OBSERVER);
  }

  /** Usernames of everybody with a post in one of these centres or below it. */
  within(centres: readonly string[]): string[] {
    return this.people
      .filter(({ org }) => centres.some((centre) => org === centre || org.startsWith(`${centre}-`)))
      .map(({ username }) => username);
  }

  /** Usernames of those who hold one of these posts. */
  holding(posts: readonly { role: string; org: string }[]): string[] {
    return this.people
      .filter((person) => posts.some(({ role, org }) => person.role === role && person.org === org))
      .map(({ username }) => username);
  }
}
