import { eventually } from '../support/eventually';
import type { ThroughTheApi } from './through-the-api';

interface Matrix {
  receivers: Record<'org' | 'delivery' | 'reply' | 'deliveryStage' | 'replyStage', string | null>[];
}

const HQ = 'hq.publisher';
const NOT_BEGUN = ['sent', 'asked'];

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
      const cell = receivers.find((one) => one.org === org);
      const child = cell?.[which];
      // Named before it is there: it says itself where it stands.
      if (!child || NOT_BEGUN.includes(cell[`${which}Stage`]!)) throw new Error(`${org} has no ${which} yet`);
      return child;
    });
  }
}
