export const STATES = ['waiting', 'delivered', 'dead'] as const;

export const TONES = { waiting: 'strong', delivered: 'plain', dead: 'alarm' } as const;
