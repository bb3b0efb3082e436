import { eventually } from '../support/eventually';
import type { ThroughTheApi } from './through-the-api';

interface Matrix {
  receivers: { org: string; delivery: string | null; reply: string | null; deliveryStage: string }[];
}

const HQ = 'hq.publisher';

/** Bulletins that are there before somebody looks at them: people's steps, taken through the API. */
export class BulletinsThroughTheApi {
  constructor(private readonly api: ThroughTheApi) {}

  /** Begun at an organisation by its author; answers its case. */
  async begun(org: string, kind = 'bulletin', scope = 'network'): Promise<string> {
    const { id } = await this.api.post('/bulletins', `${org}.bulletins`, { org, scope, kind });
    return id;
  }

  /** The case of a receiver's delivery, or of its reply, once it is there. */
  childOf(bulletin: string, org: string, which: 'delivery' | 'reply'): Promise<string> {
    return eventually(async () => {
      const { receivers } = await this.api.get<Matrix>(`/bulletins/${bulletin}/matrix`, HQ);
      const child = receivers.find((cell) => cell.org === org)?.[which];
      if (!child) throw new Error(`${org} has no ${which} yet`);
      return child;
    });
  }
}
