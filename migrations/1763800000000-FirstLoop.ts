import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The first loop's tables. Every row of a case carries `opened_month` in its keys, so that big tables can be
 * partitioned by it. The application's role owns nothing here; it is granted what it needs and no more:
 * history (transitions, audit, holdings) can be added to, never changed.
 */
export class FirstLoop1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS btree_gin;
      DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'bihuan_app') THEN CREATE ROLE bihuan_app NOLOGIN; END IF;
      END $$;

      -- People and organisations
      CREATE TABLE org (
        id text PRIMARY KEY,
        parent_id text REFERENCES org,
        level text NOT NULL CHECK (level IN ('hq', 'province', 'prefecture', 'department', 'second-line')),
        path text NOT NULL UNIQUE,               -- 'hq.gs.gs-lz.': prefix match = subtree
        name_zh text NOT NULL,
        name_en text NOT NULL,
        zone text NOT NULL DEFAULT 'Asia/Shanghai',
        calendar_id text NOT NULL,
        active boolean NOT NULL DEFAULT true
      );
      CREATE TABLE person (
        id uuid PRIMARY KEY,
        username text NOT NULL UNIQUE,
        display_zh text NOT NULL,
        display_en text NOT NULL,
        org_id text NOT NULL REFERENCES org,
        password_hash text,
        active boolean NOT NULL DEFAULT true,
        failed_sign_ins int NOT NULL DEFAULT 0,
        locked_until timestamptz
      );
      CREATE TABLE post (
        person_id uuid NOT NULL REFERENCES person,
        role text NOT NULL,
        org_id text NOT NULL REFERENCES org,
        valid_from timestamptz NOT NULL DEFAULT now(),
        valid_until timestamptz,                 -- a temporary permission ends by itself
        PRIMARY KEY (person_id, role, org_id)
      );
      CREATE INDEX post_by_org ON post (org_id, role);
      CREATE TABLE substitution (                -- while away, another acts on one's behalf; both are audited
        id uuid PRIMARY KEY,
        absent_id uuid NOT NULL REFERENCES person,
        substitute_id uuid NOT NULL REFERENCES person,
        valid_from timestamptz NOT NULL,
        valid_until timestamptz NOT NULL,
        CHECK (absent_id <> substitute_id)
      );
      CREATE TABLE connected_system (
        id text PRIMARY KEY,
        org_id text NOT NULL REFERENCES org,
        source text NOT NULL UNIQUE,             -- CloudEvents source it may speak for
        token_hash text NOT NULL,                -- SHA-256 of a 256-bit random token
        active boolean NOT NULL DEFAULT true
      );

      -- Customers (the local customer store)
      CREATE TABLE customer (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,             -- the customer number agents know
        name text NOT NULL,
        phone text NOT NULL,
        org_id text NOT NULL REFERENCES org,
        tier text NOT NULL CHECK (tier IN ('ordinary', 'vip', 'important', 'major-account', 'leased-line')),
        rural boolean NOT NULL DEFAULT false,
        do_not_call boolean NOT NULL DEFAULT false,
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX customer_by_phone ON customer (phone);

      -- Decisions as data
      CREATE TABLE policy_version (
        id text NOT NULL,                        -- 'sla'
        version int NOT NULL,
        dmn text NOT NULL,
        digest text NOT NULL,
        active boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        created_by text NOT NULL,
        PRIMARY KEY (id, version)
      );
      CREATE UNIQUE INDEX policy_one_active ON policy_version (id) WHERE active;
      CREATE TABLE calendar_version (
        id text NOT NULL,                        -- 'front-desk', 'back-office', 'calling-hours', …
        version int NOT NULL,
        definition jsonb NOT NULL,
        active boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        created_by text NOT NULL,
        PRIMARY KEY (id, version)
      );
      CREATE UNIQUE INDEX calendar_one_active ON calendar_version (id) WHERE active;

      -- Cases
      CREATE TABLE case_number (org_id text NOT NULL, day date NOT NULL, last int NOT NULL, PRIMARY KEY (org_id, day));
      CREATE TABLE case_head (
        id uuid NOT NULL,
        opened_month date NOT NULL,
        process text NOT NULL,
        number text NOT NULL,                    -- human number: org, day, running number
        home_instance text NOT NULL DEFAULT 'local',
        seq int NOT NULL,
        org_id text NOT NULL REFERENCES org,
        stage text NOT NULL,
        kind text NOT NULL,
        category text NOT NULL,
        priority smallint NOT NULL,
        tier text NOT NULL,
        customer_id uuid,
        outcome text,
        opened_at timestamptz NOT NULL,
        closed_at timestamptz,
        ended_at timestamptz,
        state jsonb NOT NULL,                    -- CaseState after transition seq
        terms jsonb NOT NULL,                    -- the Terms it runs under
        audit_hash text NOT NULL,                -- hash of the newest audit row: the chain's head
        PRIMARY KEY (id, opened_month),
        UNIQUE (number, opened_month)
      );
      CREATE INDEX case_by_org ON case_head (process, org_id, opened_at DESC, id);
      CREATE INDEX case_by_customer ON case_head (customer_id, opened_at DESC);
      CREATE TABLE case_party (
        case_id uuid NOT NULL,
        opened_month date NOT NULL,
        org_id text NOT NULL,
        org_path text NOT NULL,
        PRIMARY KEY (case_id, opened_month, org_id),
        FOREIGN KEY (case_id, opened_month) REFERENCES case_head
      );
      CREATE INDEX case_party_by_path ON case_party (org_path text_pattern_ops, case_id);
      CREATE TABLE case_link (
        case_id uuid NOT NULL,
        opened_month date NOT NULL,
        other_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('repeat', 'merged-into', 'far-order', 'survey', 'similar')),
        PRIMARY KEY (case_id, opened_month, other_id, kind)
      );
      CREATE INDEX case_link_back ON case_link (other_id);
      CREATE TABLE external_ref (
        case_id uuid NOT NULL,
        opened_month date NOT NULL,
        system text NOT NULL,
        id text NOT NULL,
        PRIMARY KEY (system, id),
        UNIQUE (case_id, opened_month, system, id)
      );
      CREATE TABLE transition (
        case_id uuid NOT NULL,
        opened_month date NOT NULL,
        seq int NOT NULL,
        command_id text NOT NULL,
        command text NOT NULL,
        body jsonb NOT NULL,                     -- the whole Transition: next state, effects, actor
        at timestamptz NOT NULL,
        PRIMARY KEY (case_id, opened_month, seq),
        UNIQUE (case_id, opened_month, command_id),
        FOREIGN KEY (case_id, opened_month) REFERENCES case_head
      );
      CREATE TABLE task (
        case_id uuid NOT NULL,
        opened_month date NOT NULL,
        id text NOT NULL,
        process text NOT NULL,
        step text NOT NULL,
        stage text NOT NULL,
        status text NOT NULL CHECK (status IN ('open', 'done', 'cancelled')),
        assignee uuid,
        barred uuid[] NOT NULL,
        version int NOT NULL,
        clock_id text,
        opened_at timestamptz NOT NULL,
        due_at timestamptz,                      -- of its clock; 'infinity' while paused keeps it last in the inbox
        warn_at timestamptz,                     -- first warning mark of its clock
        paused boolean NOT NULL DEFAULT false,
        closed_at timestamptz,
        closed_by text,
        outcome text,
        PRIMARY KEY (case_id, opened_month, id),
        FOREIGN KEY (case_id, opened_month) REFERENCES case_head
      );
      CREATE TABLE task_candidate (              -- open tasks only: the inbox's index
        case_id uuid NOT NULL,
        opened_month date NOT NULL,
        task_id text NOT NULL,
        role text NOT NULL,
        org_id text NOT NULL,
        org_path text NOT NULL,
        due_at timestamptz NOT NULL DEFAULT 'infinity',
        assignee uuid,
        PRIMARY KEY (case_id, opened_month, task_id, role, org_id),
        FOREIGN KEY (case_id, opened_month, task_id) REFERENCES task
      );
      CREATE INDEX inbox_by_post ON task_candidate (org_id, role, due_at, task_id, case_id);
      CREATE INDEX inbox_by_scope ON task_candidate (org_path text_pattern_ops, due_at);
      CREATE INDEX task_mine ON task (assignee, due_at, id, case_id) WHERE status = 'open';
      CREATE INDEX task_due ON task (due_at, id, case_id) WHERE status = 'open';
      CREATE TABLE timer (
        case_id uuid NOT NULL,
        opened_month date NOT NULL,
        id text NOT NULL,
        process text NOT NULL,
        kind text NOT NULL,
        org_id text NOT NULL,
        state text NOT NULL CHECK (state IN ('running', 'paused', 'warned', 'breached', 'met', 'cancelled')),
        limit_amount double precision NOT NULL,
        limit_unit text NOT NULL,
        calendar text NOT NULL,
        armed_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        ended_at timestamptz,
        definition jsonb NOT NULL,               -- the whole SlaClock: pauses, marks, planned and fired
        PRIMARY KEY (case_id, opened_month, id),
        FOREIGN KEY (case_id, opened_month) REFERENCES case_head
      );
      CREATE INDEX timer_live ON timer (due_at, case_id, id) WHERE ended_at IS NULL;
      CREATE TABLE timer_firing (
        case_id uuid NOT NULL,
        opened_month date NOT NULL,
        timer_id text NOT NULL,
        mark text NOT NULL,
        planned_at timestamptz NOT NULL,
        fired_at timestamptz NOT NULL,
        lateness_ms bigint NOT NULL,
        holder_org text,
        holder_role text,
        holder_person uuid,
        PRIMARY KEY (case_id, opened_month, timer_id, mark, planned_at),  -- an extended clock may breach again
        FOREIGN KEY (case_id, opened_month, timer_id) REFERENCES timer
      );
      CREATE TABLE holding (                     -- who held the case, when: "whose time was it"
        case_id uuid NOT NULL,
        opened_month date NOT NULL,
        seq int NOT NULL,
        org_id text NOT NULL,
        role text NOT NULL,
        person_id uuid,
        from_at timestamptz NOT NULL,
        PRIMARY KEY (case_id, opened_month, seq),
        FOREIGN KEY (case_id, opened_month) REFERENCES case_head
      );
      CREATE TABLE content (                     -- free text, written before the command that refers to it
        id uuid PRIMARY KEY,
        case_id uuid,
        kind text NOT NULL,                      -- 'text', 'note', 'attachment'
        body text NOT NULL,
        digest text NOT NULL,
        author text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        used_seq int,                            -- null: not referred to yet; swept after a day
        erased_at timestamptz
      );
      CREATE INDEX content_by_case ON content (case_id);
      CREATE INDEX content_unused ON content (created_at) WHERE used_seq IS NULL;
      CREATE INDEX content_similar ON content USING gin (body gin_trgm_ops) WHERE kind = 'complaint';
      CREATE TABLE attachment (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL,
        file_name text NOT NULL,
        media_type text NOT NULL,
        bytes int NOT NULL,
        digest text NOT NULL,
        body bytea NOT NULL,
        author text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        used_seq int
      );
      CREATE INDEX attachment_by_case ON attachment (case_id);

      -- Audit: per stream (a case, or an area of administration) a chain of hashes over stored RFC 8785 text
      CREATE TABLE audit (
        stream text NOT NULL,                    -- case id, or 'administration', 'unmasking'
        seq int NOT NULL,
        at timestamptz NOT NULL,
        entry text NOT NULL,                     -- canonical JSON as hashed
        previous_hash text NOT NULL,
        hash text NOT NULL,
        PRIMARY KEY (stream, seq)
      );

      -- Exactly-once effect
      CREATE TABLE intake (                      -- one creating request (or event) = one case, for ever
        key text PRIMARY KEY,
        case_id uuid NOT NULL UNIQUE,
        body_digest text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE TABLE event_in (
        source text NOT NULL,
        id text NOT NULL,
        type text NOT NULL,
        received_at timestamptz NOT NULL DEFAULT now(),
        event jsonb NOT NULL,
        state text NOT NULL CHECK (state IN ('accepted', 'done', 'refused')),
        case_id uuid,
        refusal jsonb,
        attempts int NOT NULL DEFAULT 0,
        next_attempt_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (source, id)
      );
      CREATE INDEX event_in_open ON event_in (next_attempt_at) WHERE state = 'accepted';
      CREATE TABLE event_refused (               -- malformed or unknown: kept for inspection
        id uuid PRIMARY KEY,
        system_id text NOT NULL,
        received_at timestamptz NOT NULL DEFAULT now(),
        headers jsonb NOT NULL,
        body text NOT NULL,
        reason jsonb NOT NULL
      );

      -- Outside world
      CREATE TABLE receiver (
        id text PRIMARY KEY,
        org_id text NOT NULL REFERENCES org,     -- gets what is delivered to this org
        kind text NOT NULL CHECK (kind IN ('log', 'webhook')),
        url text,
        secret text,
        topics text[] NOT NULL DEFAULT '{*}',
        active boolean NOT NULL DEFAULT true
      );
      CREATE TABLE outbox (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL,
        opened_month date NOT NULL,
        seq int NOT NULL,
        topic text NOT NULL,
        org_id text NOT NULL,
        data jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        fanned_out_at timestamptz
      );
      CREATE INDEX outbox_open ON outbox (created_at, id) WHERE fanned_out_at IS NULL;
      CREATE TABLE delivery (
        outbox_id uuid NOT NULL REFERENCES outbox,
        receiver_id text NOT NULL REFERENCES receiver,
        position bigint GENERATED ALWAYS AS IDENTITY,
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'dead')),
        attempts int NOT NULL DEFAULT 0,
        next_attempt_at timestamptz NOT NULL DEFAULT now(),
        last_error text,
        delivered_at timestamptz,
        PRIMARY KEY (outbox_id, receiver_id)
      );
      CREATE INDEX delivery_waiting ON delivery (receiver_id, position) WHERE state = 'waiting';

      GRANT USAGE ON SCHEMA public TO bihuan_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO bihuan_app;
      GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO bihuan_app;
      REVOKE UPDATE, DELETE ON transition, audit, holding, timer_firing FROM bihuan_app;
      REVOKE DELETE ON case_head, task, timer, outbox, case_party FROM bihuan_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE delivery, outbox, receiver, event_refused, event_in, intake, audit, attachment, content, holding,
        timer_firing, timer, task_candidate, task, transition, external_ref, case_link, case_party, case_head,
        case_number, calendar_version, policy_version, customer, connected_system, substitution, post, person, org;
    `);
  }
}
