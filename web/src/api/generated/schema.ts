/** Generated from the API's document by "npm run api-types". */
export interface paths {
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases you may see, newest first */
        get: operations["listCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The case as it is now, with what you may do */
        get: operations["readCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file for the case
         * @description Its type is read from its content. It becomes part of the case by the command `attach`.
         */
        post: operations["uploadAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a file of the case */
        get: operations["downloadAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The hash-chained trail and whether it is intact */
        get: operations["readAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide: one of the commands that the case allows you now
         * @description Which and with which fields: `allowedCommands` of the case. The answer is the case after it.
         */
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which connected systems were told what about the case, and whether it arrived */
        get: operations["readCaseDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what, when, for whom, and what it changed */
        get: operations["readTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/timers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every clock of the case, explained, and whose time it was */
        get: operations["readTimers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a complaint
         * @description The answer is the open case and what it may repeat.
         */
        post: operations["registerComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tier, limits and likely repeats of a complaint, before it is registered */
        post: operations["previewComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look customers up by number, name or phone; masked */
        get: operations["lookUpCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One customer; masked */
        get: operations["readCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customer}/unmask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name and phone in full; recorded with the purpose */
        post: operations["unmaskCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deliveries to the receivers within scope, newest first; `state=dead` for dead letters */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{outboxId}/{receiver}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a dead letter again, under the same id; 409 when it is not dead */
        post: operations["replayDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events of the connected systems within scope, newest first; `state=refused` for what the rules refused */
        get: operations["listEvents"];
        put?: never;
        /**
         * CloudEvents 1.0 from a connected system: structured, binary or batch (all or none)
         * @description Durable before the 202. The same source and id again answers the present state; with other content 409.
         */
        post: operations["postEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{source}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of an event, for its sender */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/refused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was refused at once (credential, format, type, data), newest first */
        get: operations["listRefusedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, with which posts, and for whom one may stand in */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change one's own password; every session ends */
        put: operations["changeOwnPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation tree within scope, and where cases may be dispatched */
        get: operations["listOrgs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People within scope, by user name */
        get: operations["listPeople"];
        put?: never;
        /** Open an account, without password or posts */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{person}/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Close or open an account */
        put: operations["setActive"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{person}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set a person's password; every session of theirs ends */
        put: operations["setPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{person}/posts/{role}/{org}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Grant a role at an organisation; with an end it is a temporary permission */
        put: operations["grantRole"];
        post?: never;
        /** Withdraw a role */
        delete: operations["withdrawRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Receivers within scope, with what waits, what died, and whether the circuit is open */
        get: operations["listReceivers"];
        put?: never;
        /** Register a receiver; its secret is answered this once */
        post: operations["createReceiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a receiver, stop and start it, or give it a new secret */
        patch: operations["updateReceiver"];
        trace?: never;
    };
    "/api/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a local account */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changes, as it changes
         * @description Server-sent events, never words: ids and versions of what changed, to be read again under the caller's own scope. Events: `changes` {changes: [{case, seq, tasks}]}; `refetch`: too long ago, or unknown here, so read everything again; `beat`: only the position; `end` {code}: sign in again. Every event's id is a position: whoever comes back with it as Last-Event-ID, to any process, misses nothing and hears nothing twice.
         */
        get: operations["follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/substitutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who stands in for whom, now and to come */
        get: operations["listSubstitutions"];
        put?: never;
        /** Let a colleague act for somebody who is away */
        post: operations["addSubstitution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/substitutions/{substitution}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a substitution at once */
        delete: operations["endSubstitution"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The inbox: open tasks by due time */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process runs */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every dependency, named, with its latency */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "accept";
        };
        AccountView: {
            /** @example Lanzhou junior agent 1 */
            displayEn: string;
            /** @example 兰州 初级话务员一 */
            displayZh: string;
            /** Format: uuid */
            id: string;
            /**
             * @description Organisation the person belongs to
             * @example gs-lz
             */
            org: string;
            /** @example gs-lz.junior */
            username: string;
        };
        AcknowledgeChaseCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "acknowledge-chase";
        };
        ActiveBody: {
            /** @description False: nobody can sign in, every session ends */
            active: boolean;
        };
        ActorDto: {
            id: string;
            /** @enum {string} */
            kind: "person" | "connected-system" | "system";
            /** @description The colleague it was done for */
            onBehalfOf: components["schemas"]["PersonDto"] | null;
            person: components["schemas"]["PersonDto"] | null;
        };
        AddContactCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "add-contact";
        };
        AddNoteCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "add-note";
        };
        AllowedCommandDto: {
            fields: components["schemas"]["FieldDto"][];
            taskId: string | null;
            type: string;
        };
        AnswerAtReviewCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "answer-at-review";
        };
        AnswerCustomerCommand: {
            accepted: boolean;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "answer-customer";
        };
        AnswerOnSpotCommand: {
            accepted?: boolean;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "answer-on-spot";
        };
        ApproveChaseCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "approve-chase";
        };
        ApproveDispatchCommand: {
            /** @description Organisation: department, second-line, prefecture, province, hq */
            target?: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "approve-dispatch";
        };
        ApproveReplyCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "approve-reply";
        };
        ApproveSendBackCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "approve-send-back";
        };
        ArchiveCommand: {
            /** @enum {string} */
            category: "fault" | "billing" | "service-quality" | "coverage";
            /** @enum {string} */
            cause: "line-fault" | "equipment-fault" | "network-fault" | "coverage-gap" | "billing-error" | "tariff-unclear" | "staff-conduct" | "late-service" | "inter-operator" | "customer-equipment" | "unfounded" | "other";
            /** @enum {string} */
            publication: "none" | "local" | "network";
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "archive";
        };
        AssignCommand: {
            /** Format: uuid */
            person: string;
            task: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "assign";
        };
        AttachCommand: {
            /** Format: uuid */
            attachment: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "attach";
        };
        AttachmentRefDto: {
            bytes: number;
            /** Format: date-time */
            createdAt: string;
            /** @description SHA-256, hex */
            digest: string;
            fileName: string;
            /** Format: uuid */
            id: string;
            mediaType: string;
        };
        AuditEntryDto: {
            /** Format: date-time */
            at: string;
            /** @description RFC 8785 text exactly as hashed */
            entry: string;
            /** @description SHA-256 of previousHash, a line feed and entry */
            hash: string;
            /** @description SHA-256, hex */
            previousHash: string;
            seq: number;
        };
        AuditPageDto: {
            items: components["schemas"]["AuditEntryDto"][];
            next: string | null;
            /** @description Of the whole chain, checked now */
            verification: components["schemas"]["VerificationDto"];
        };
        CallLaterCommand: {
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            calledAt?: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "call-later";
        };
        CaseDeliveriesDto: {
            /** @description Newest first; at most 200 */
            items: components["schemas"]["CaseDeliveryDto"][];
        };
        CaseDeliveryDto: {
            attempts: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deliveredAt: string | null;
            /** @description Organisation that was told */
            org: string;
            receiver: string;
            /** @description The step that caused it */
            seq: number;
            /** @enum {string} */
            state: "waiting" | "delivered" | "dead";
            /** @example complaint-dispatch.dispatched */
            topic: string;
        };
        CaseDetailDto: {
            /** @description What you may do now */
            allowedCommands: components["schemas"]["AllowedCommandDto"][];
            attachments: components["schemas"]["AttachmentRefDto"][];
            /** @description Live clocks; all of them: /timers */
            clocks: components["schemas"]["ClockDto"][];
            /** Format: date-time */
            closedAt: string | null;
            /** @description What was written, oldest first */
            contents: components["schemas"]["ContentDto"][];
            customer: components["schemas"]["CustomerRefDto"] | null;
            /** @description Nothing can happen any more */
            ended: boolean;
            /** @description The process's own facts; texts appear as {id, digest}, see contents */
            facts: {
                [key: string]: unknown;
            };
            /** @description Whose time it is */
            holder: components["schemas"]["HolderDto"] | null;
            /** Format: uuid */
            id: string;
            links: components["schemas"]["LinkDto"][];
            /**
             * @description Organisation, day, running number
             * @example GS-LZ-20260302-0007
             */
            number: string;
            /** Format: date-time */
            openedAt: string;
            /** @description Owning organisation */
            org: string;
            outcome: string | null;
            parties: string[];
            process: string;
            /** @description Steps taken so far */
            seq: number;
            stage: string;
            subject: components["schemas"]["SubjectDto"];
            /** @description Open tasks */
            tasks: components["schemas"]["TaskDto"][];
        };
        CaseItemDto: {
            /** Format: date-time */
            closedAt: string | null;
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: date-time */
            openedAt: string;
            org: string;
            outcome: string | null;
            process: string;
            stage: string;
            subject: components["schemas"]["SubjectDto"];
        };
        CasePageDto: {
            items: components["schemas"]["CaseItemDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        ChangeDto: {
            /** @example stage */
            field: string;
            /** @description null: there is none any more */
            new: string | null;
            /** @description null: there was none */
            old: string | null;
        };
        ChangePriorityCommand: {
            priority: number;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "change-priority";
        };
        ClaimCommand: {
            task: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "claim";
        };
        ClockDto: {
            /** Format: date-time */
            armedAt: string;
            /** Format: date-time */
            dueAt: string;
            /** @example handle-7 */
            id: string;
            kind: string;
            limit: components["schemas"]["LimitDto"];
            /**
             * @description As of now, from the due time and the pauses
             * @enum {string}
             */
            sla: "ok" | "warned" | "overdue" | "paused";
            /**
             * @description As recorded
             * @enum {string}
             */
            state: "running" | "paused" | "warned" | "breached" | "met" | "cancelled";
        };
        ClockLimitDto: {
            calendar: string;
            /** @example handle */
            clock: string;
            limit: components["schemas"]["LimitDto"];
            pausable: boolean;
            /** @description Fractions of the limit at which a warning goes out */
            warnAt: number[];
        };
        ComplaintPreviewDto: {
            limits: components["schemas"]["ClockLimitDto"][];
            /** @description Owning organisation */
            org: string;
            policy: components["schemas"]["PolicyDto"];
            rural: boolean;
            similar: components["schemas"]["SimilarComplaintDto"][];
            /** @enum {string} */
            tier: "ordinary" | "vip" | "important" | "major-account" | "leased-line";
        };
        ConfirmResultCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "confirm-result";
        };
        ConsentReturnCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "consent-return";
        };
        ContentDto: {
            /** Format: date-time */
            at: string;
            /** @description null: a connected system, or the case itself */
            author: components["schemas"]["PersonDto"] | null;
            /** @description Command it was said in */
            command: string;
            /** Format: uuid */
            id: string;
            /** @description The step it was said in */
            seq: number;
            /** @description null: erased */
            text: string | null;
        };
        CustomerRefDto: {
            /** Format: uuid */
            id: string;
            /** @description null: your posts do not show names */
            name: string | null;
            /** @description Customer number */
            number: string;
        };
        CustomerRespondedCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "customer-responded";
        };
        CustomersView: {
            items: components["schemas"]["CustomerView"][];
            /** @description True: there are more; make the search narrower */
            more: boolean;
        };
        CustomerView: {
            doNotCall: boolean;
            /** Format: uuid */
            id: string;
            /** @description Masked unless the caller speaks with customers */
            name: string;
            /**
             * @description The customer number agents know
             * @example GSLZ000001
             */
            number: string;
            /** @example gs-lz */
            org: string;
            /**
             * @description Always masked
             * @example +99****0001
             */
            phone: string;
            rural: boolean;
            /** @enum {string} */
            tier: "ordinary" | "vip" | "important" | "major-account" | "leased-line";
        };
        DecidedCaseDto: {
            /** @description What you may do now */
            allowedCommands: components["schemas"]["AllowedCommandDto"][];
            attachments: components["schemas"]["AttachmentRefDto"][];
            /** @description Live clocks; all of them: /timers */
            clocks: components["schemas"]["ClockDto"][];
            /** Format: date-time */
            closedAt: string | null;
            /** @description What was written, oldest first */
            contents: components["schemas"]["ContentDto"][];
            customer: components["schemas"]["CustomerRefDto"] | null;
            decided: components["schemas"]["DecisionDto"];
            /** @description Nothing can happen any more */
            ended: boolean;
            /** @description The process's own facts; texts appear as {id, digest}, see contents */
            facts: {
                [key: string]: unknown;
            };
            /** @description Whose time it is */
            holder: components["schemas"]["HolderDto"] | null;
            /** Format: uuid */
            id: string;
            links: components["schemas"]["LinkDto"][];
            /**
             * @description Organisation, day, running number
             * @example GS-LZ-20260302-0007
             */
            number: string;
            /** Format: date-time */
            openedAt: string;
            /** @description Owning organisation */
            org: string;
            outcome: string | null;
            parties: string[];
            process: string;
            /** @description Steps taken so far */
            seq: number;
            stage: string;
            subject: components["schemas"]["SubjectDto"];
            /** @description Open tasks */
            tasks: components["schemas"]["TaskDto"][];
        };
        DecisionDto: {
            /** @description The step that your command became */
            seq: number;
            /** @description Stage right after it */
            stage: string;
        };
        DeclineChaseCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "decline-chase";
        };
        DeclineCommand: {
            /** Format: date-time */
            calledAt?: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "decline";
        };
        DeclineSendBackCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "decline-send-back";
        };
        DelegateCommand: {
            /** Format: uuid */
            person: string;
            task: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "delegate";
        };
        DeliveryPage: {
            items: components["schemas"]["DeliveryView"][];
            next: string | null;
        };
        DeliveryView: {
            attempts: number;
            /** Format: uuid */
            caseId: string;
            caseNumber: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deliveredAt: string | null;
            lastError: string | null;
            /**
             * Format: date-time
             * @description Waiting ones only
             */
            nextAttemptAt: string | null;
            /** @description Organisation it was delivered to */
            org: string;
            /**
             * Format: uuid
             * @description Id of the event: `webhook-id` and CloudEvents `id`
             */
            outboxId: string;
            receiver: string;
            seq: number;
            /** @enum {string} */
            state: "waiting" | "delivered" | "dead";
            /** @example complaint-dispatch.dispatched */
            topic: string;
        };
        DependencyDto: {
            latencyMs: number;
            /** @enum {string} */
            name: "database" | "temporal" | "worker" | "queues";
            /** @description Why it is down */
            reason?: string;
            /** @enum {string} */
            status: "up" | "down";
        };
        DispatchCommand: {
            /** @description Organisation: department, second-line, prefecture, province, hq */
            target: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dispatch";
        };
        DispatchTargetView: {
            /** @description False: closed, gets nothing new */
            active: boolean;
            /**
             * @description Calendar of its office hours
             * @example back-office
             */
            calendar: string;
            /** @example gs-lz */
            id: string;
            /** @enum {string} */
            level: "hq" | "province" | "prefecture" | "department" | "second-line";
            /** @example Lanzhou service centre */
            nameEn: string;
            /** @example 兰州客服中心 */
            nameZh: string;
            /** @example gs */
            parent: string | null;
            /** @description True: the work order goes to HQ, which passes it on */
            throughHq: boolean;
            /** @example Asia/Shanghai */
            zone: string;
        };
        DraftChaseCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "draft-chase";
        };
        DraftDispatchCommand: {
            /** @description Organisation: department, second-line, prefecture, province, hq */
            target: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "draft-dispatch";
        };
        DraftSendBackCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "draft-send-back";
        };
        EventPage: {
            items: components["schemas"]["EventView"][];
            next: string | null;
        };
        EventsAccepted: {
            events: components["schemas"]["EventView"][];
        };
        EventView: {
            attempts: number;
            /**
             * Format: uuid
             * @description The case it went to; of a second report under one reference, the case that the first one opened
             */
            caseId: string | null;
            caseNumber: string | null;
            /** @description The sender's id of the event */
            id: string;
            /** Format: date-time */
            receivedAt: string;
            /** @description Code, status, params and errors as a problem has them */
            refusal: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            settledAt: string | null;
            /** @example urn:gs:crm */
            source: string;
            /**
             * @description accepted: kept, will be applied; done: its effect has committed; refused: why is in `refusal`
             * @enum {string}
             */
            state: "accepted" | "done" | "refused";
            /** @example bihuan.order.replied */
            type: string;
        };
        ExplainedCalendarDto: {
            id: string;
            /** @description Last day whose public holidays are known */
            knownUntil: string | null;
            version: number;
            zone: string;
        };
        ExplainedPolicyDto: {
            id: string;
            /** @description Rule of the decision table that gave the limit */
            rule: string | null;
            version: number;
        };
        ExplainedStepDto: {
            /** @description Counted, in the limit's unit */
            amount?: number;
            /**
             * Format: date
             * @description Local date; not of a pause
             */
            date?: string;
            /** Format: date-time */
            from?: string;
            /** @enum {string} */
            kind: "counted" | "closed" | "pause";
            reason?: string;
            /**
             * Format: date-time
             * @description null: it lasts
             */
            to?: string | null;
        };
        ExplanationDto: {
            calendar: components["schemas"]["ExplainedCalendarDto"];
            /** Format: date-time */
            countsFrom: string;
            extensions: components["schemas"]["ExtensionDto"][];
            /** @description As the rule says */
            limit: components["schemas"]["LimitDto"];
            policy: components["schemas"]["ExplainedPolicyDto"];
            /** @description Paused: the due time moves on with the pause */
            provisional: boolean;
            remaining: number;
            /** @description 0.5: half the limit */
            share: number;
            steps: components["schemas"]["ExplainedStepDto"][];
            /** @description limit × share + extensions */
            total: number;
        };
        ExtendCommand: {
            minutes: number;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "extend";
        };
        ExtensionDto: {
            /** Format: date-time */
            at: string;
            minutes: number;
        };
        FieldDto: {
            /** @enum {string} */
            kind: "text" | "code" | "integer" | "boolean" | "instant" | "org" | "person" | "case" | "customer" | "attachment" | "task";
            /** @description Levels of organisation to choose from */
            levels?: string[];
            /** @description Greatest number, or most characters */
            max?: number;
            min?: number;
            name: string;
            required: boolean;
            /** @description Codes to choose from */
            values?: string[];
        };
        FieldProblemDto: {
            /** @enum {string} */
            code: "required" | "unknown-field" | "wrong-type" | "blank" | "too-long" | "too-short" | "too-many" | "not-in-list" | "out-of-range" | "not-an-instant" | "in-the-future" | "too-early" | "not-an-id" | "wrong-format" | "unknown-customer" | "unknown-org" | "wrong-org-level" | "unknown-person" | "not-a-candidate" | "unknown-task" | "unknown-case" | "unknown-attachment" | "same-case" | "other-process" | "other-customer" | "answered-already" | "not-our-customer" | "being-merged" | "invalid" | "not-permitted" | "separation-of-duties" | "task-not-found" | "case-not-found" | "wrong-stage" | "case-closed" | "task-held" | "task-not-held" | "limit-reached" | "already-done" | "merge-pending" | "stale-version" | "missing-field" | "invalid-field" | "wrong-target" | "malformed-json" | "invalid-request" | "invalid-cursor" | "key-missing" | "key-invalid" | "precondition-invalid" | "sign-in-required" | "session-expired" | "wrong-credentials" | "account-locked" | "unknown-route" | "not-found" | "method-not-allowed" | "name-taken" | "body-too-large" | "attachment-too-large" | "unsupported-media-type" | "attachment-type-refused" | "attachment-name-mismatch" | "validation-failed" | "key-reused" | "event-id-reused" | "too-many-requests" | "decision-pending" | "case-busy" | "dependency-unavailable" | "internal-error";
            /** @description In the reader's language */
            detail: string;
            /**
             * @description Path of the field at fault
             * @example customer
             */
            field: string;
        };
        FinalDecisionCommand: {
            accepted: boolean;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "final-decision";
        };
        GrantBody: {
            /**
             * Format: date-time
             * @description Default: now
             */
            from?: string;
            /**
             * Format: date-time
             * @description A temporary permission ends by itself; absent: until withdrawn
             */
            until?: string;
        };
        HandToSeniorCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "hand-to-senior";
        };
        HandToTeamLeaderCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "hand-to-team-leader";
        };
        HolderDto: {
            /** @description Organisation */
            org: string;
            person: components["schemas"]["PersonDto"] | null;
            /** @enum {string} */
            role: "junior-agent" | "senior-agent" | "team-leader" | "integrated-desk" | "editing-desk" | "handler" | "prefecture-manager" | "gm-hotline" | "hq-coordinator" | "surveyor" | "records-manager" | "statistician" | "quality-inspector" | "service-supervisor" | "knowledge-author" | "knowledge-manager" | "bulletin-author" | "bulletin-manager" | "floor-manager" | "centre-leader" | "administrator";
        };
        HoldingDto: {
            /** Format: date-time */
            from: string;
            org: string;
            person: components["schemas"]["PersonDto"] | null;
            role: string;
            /**
             * Format: date-time
             * @description null: holds it now
             */
            to: string | null;
        };
        InboxCaseDto: {
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: date-time */
            openedAt: string;
            /** @description Owning organisation */
            org: string;
            process: string;
            stage: string;
            subject: components["schemas"]["SubjectDto"];
        };
        InboxItemDto: {
            assignee: components["schemas"]["PersonDto"] | null;
            /** @description Separation of duties keeps you out */
            barred: boolean;
            candidates: components["schemas"]["PostDto"][];
            case: components["schemas"]["InboxCaseDto"];
            /**
             * Format: date-time
             * @description null: no limit, or paused
             */
            dueAt: string | null;
            /** @description For If-Match */
            etag: string;
            /** Format: date-time */
            openedAt: string;
            /** @enum {string} */
            sla: "ok" | "warned" | "overdue" | "paused";
            step: string;
            /** @example second-review-4 */
            taskId: string;
            version: number;
        };
        InboxPageDto: {
            items: components["schemas"]["InboxItemDto"][];
            /** @description null: the last page */
            next: string | null;
            /**
             * Format: date-time
             * @description Moment that SLA states are computed for
             */
            now: string;
        };
        InsistCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "insist";
        };
        InterimAnswerCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "interim-answer";
        };
        InvestigateCommand: {
            /** @enum {string} */
            finding: "ours" | "not-ours";
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "investigate";
        };
        LimitDto: {
            amount: number;
            /** @enum {string} */
            unit: "minutes" | "working-minutes" | "working-days";
        };
        LinkDto: {
            /** Format: uuid */
            caseId: string;
            /**
             * @description from: the other case refers to this one
             * @enum {string}
             */
            direction: "to" | "from";
            /** @enum {string} */
            kind: "repeat" | "merged-into" | "far-order" | "survey" | "similar";
            /** @description null: outside what you may see */
            number: string | null;
        };
        LinkRepeatCommand: {
            /** Format: uuid */
            other: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "link-repeat";
        };
        LiveDto: {
            /** @enum {string} */
            status: "up";
        };
        MarkDto: {
            /** Format: date-time */
            fired: string | null;
            /** @description Lateness of the firing itself */
            latenessMs: number | null;
            /** @example warn-80 */
            name: string;
            /** Format: date-time */
            planned: string;
        };
        MergeIntoCommand: {
            /** Format: uuid */
            survivor: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "merge-into";
        };
        MeView: {
            /**
             * Format: uuid
             * @description The colleague acted for in this request
             */
            onBehalfOf: string | null;
            permissions: ("read-cases" | "read-case-audit" | "read-timers" | "read-orgs" | "read-people" | "look-up-customers" | "see-customer-names" | "unmask-customers" | "administer" | "read-administration-audit" | "read-unmasking-audit" | "read-policies" | "read-deliveries" | "replay-deliveries" | "read-refused-events" | "post-events")[];
            person: components["schemas"]["AccountView"];
            /** @description Posts in force; the absent colleague's among them */
            posts: components["schemas"]["PostView"][];
            /** @description Colleagues one may act for now */
            standIns: components["schemas"]["StandInView"][];
        };
        NewPersonBody: {
            displayEn: string;
            displayZh: string;
            /** @description Organisation: any level */
            org: string;
            /** @example gs-lz.junior4 */
            username: string;
        };
        NewReceiver: {
            /**
             * @description False: nothing is sent; what is already waiting stays
             * @default true
             */
            active?: boolean;
            /** @example gs-crm */
            id: string;
            /** @enum {string} */
            kind: "log" | "webhook";
            /** @example gs */
            org: string;
            /**
             * @description Sends a second at most
             * @default 20
             */
            perSecond?: number;
            /**
             * @description Also what is delivered to organisations below
             * @default true
             */
            subtree?: boolean;
            /**
             * @description `*`, a topic, or `process.*`
             * @default [
             *       "*"
             *     ]
             */
            topics?: string[];
            /**
             * Format: uri
             * @description http or https, without credentials; webhooks only
             */
            url?: string;
        };
        OfferSelfServiceCommand: {
            /** Format: date-time */
            calledAt?: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "offer-self-service";
        };
        OrderSentBackCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "order-sent-back";
        };
        OrgsView: {
            /** @description The subtrees of the caller's posts, parents first */
            orgs: components["schemas"]["OrgView"][];
            /** @description Where cases of the centre may be dispatched */
            targets: components["schemas"]["DispatchTargetView"][];
        };
        OrgView: {
            /** @description False: closed, gets nothing new */
            active: boolean;
            /**
             * @description Calendar of its office hours
             * @example back-office
             */
            calendar: string;
            /** @example gs-lz */
            id: string;
            /** @enum {string} */
            level: "hq" | "province" | "prefecture" | "department" | "second-line";
            /** @example Lanzhou service centre */
            nameEn: string;
            /** @example 兰州客服中心 */
            nameZh: string;
            /** @example gs */
            parent: string | null;
            /** @example Asia/Shanghai */
            zone: string;
        };
        OwnPasswordBody: {
            /** Format: password */
            current: string;
            /** Format: password */
            password: string;
        };
        PassUpCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "pass-up";
        };
        PasswordBody: {
            /** Format: password */
            password: string;
        };
        PauseDto: {
            /** Format: date-time */
            from: string;
            reason: string;
            /** Format: date-time */
            to: string | null;
        };
        PeopleView: {
            items: components["schemas"]["PersonView"][];
            /** @description Cursor of the next page */
            next: string | null;
        };
        PersonDto: {
            /** Format: uuid */
            id: string;
            nameEn: string;
            nameZh: string;
        };
        PersonView: {
            /** @description False: the account is closed */
            active: boolean;
            /** @example Lanzhou junior agent 1 */
            displayEn: string;
            /** @example 兰州 初级话务员一 */
            displayZh: string;
            /** Format: uuid */
            id: string;
            /**
             * @description Organisation the person belongs to
             * @example gs-lz
             */
            org: string;
            /** @description Posts in force and to come */
            posts: components["schemas"]["PostView"][];
            /** @example gs-lz.junior */
            username: string;
        };
        PolicyDto: {
            id: string;
            /** @description Rules of the decision table that fired */
            rules: string[];
            version: number;
        };
        PostDto: {
            /** @description Organisation */
            org: string;
            /** @enum {string} */
            role: "junior-agent" | "senior-agent" | "team-leader" | "integrated-desk" | "editing-desk" | "handler" | "prefecture-manager" | "gm-hotline" | "hq-coordinator" | "surveyor" | "records-manager" | "statistician" | "quality-inspector" | "service-supervisor" | "knowledge-author" | "knowledge-manager" | "bulletin-author" | "bulletin-manager" | "floor-manager" | "centre-leader" | "administrator";
        };
        PostView: {
            /**
             * Format: date-time
             * @description Null: since ever
             */
            from: string | null;
            /** @example gs-lz */
            org: string;
            /** @enum {string} */
            role: "junior-agent" | "senior-agent" | "team-leader" | "integrated-desk" | "editing-desk" | "handler" | "prefecture-manager" | "gm-hotline" | "hq-coordinator" | "surveyor" | "records-manager" | "statistician" | "quality-inspector" | "service-supervisor" | "knowledge-author" | "knowledge-manager" | "bulletin-author" | "bulletin-manager" | "floor-manager" | "centre-leader" | "administrator";
            /**
             * Format: date-time
             * @description Null: until withdrawn
             */
            until: string | null;
        };
        PreviewComplaintDto: {
            /** @enum {string} */
            category: "fault" | "billing" | "service-quality" | "coverage";
            /**
             * @description Customer number
             * @example LZ-100001
             */
            customer: string;
            /** @enum {string} */
            kind: "complaint" | "fault" | "enquiry";
            /** @description Owner; needed only where you sit at several desks */
            org?: string;
            /** @description Default: the customer's */
            rural?: boolean;
            /** @description The complaint in the customer's words */
            text?: string;
            /**
             * @default normal
             * @enum {string}
             */
            urgency?: "normal" | "urgent";
        };
        ProblemDto: {
            /** @enum {string} */
            code: "not-permitted" | "separation-of-duties" | "task-not-found" | "case-not-found" | "wrong-stage" | "case-closed" | "task-held" | "task-not-held" | "limit-reached" | "already-done" | "merge-pending" | "stale-version" | "missing-field" | "invalid-field" | "wrong-target" | "malformed-json" | "invalid-request" | "invalid-cursor" | "key-missing" | "key-invalid" | "precondition-invalid" | "sign-in-required" | "session-expired" | "wrong-credentials" | "account-locked" | "unknown-route" | "not-found" | "method-not-allowed" | "name-taken" | "body-too-large" | "attachment-too-large" | "unsupported-media-type" | "attachment-type-refused" | "attachment-name-mismatch" | "validation-failed" | "key-reused" | "event-id-reused" | "too-many-requests" | "decision-pending" | "case-busy" | "dependency-unavailable" | "internal-error";
            /** @description What to do, in the language of Accept-Language (zh-CN or en) */
            detail: string;
            errors: components["schemas"]["FieldProblemDto"][];
            /**
             * Format: uri
             * @description This occurrence; the log carries the same id
             */
            instance: string;
            params: {
                [key: string]: string | number;
            };
            status: number;
            title: string;
            /** Format: uri */
            type: string;
        };
        RaiseMismatchCommand: {
            /** Format: date-time */
            calledAt?: string;
            handling?: number;
            solved?: boolean;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "raise-mismatch";
        };
        RateCallCommand: {
            /** Format: uuid */
            agent?: string;
            rating: number;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "rate-call";
        };
        ReadyDto: {
            dependencies: components["schemas"]["DependencyDto"][];
            /** @enum {string} */
            status: "up" | "down";
        };
        ReassignCommand: {
            /** @description Organisation: department, second-line, prefecture, province, hq */
            target: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "reassign";
        };
        ReceiversView: {
            items: components["schemas"]["ReceiverView"][];
        };
        ReceiverUpdate: {
            /**
             * @description False: nothing is sent; what is already waiting stays
             * @default true
             */
            active?: boolean;
            /** @description True: a new secret, answered once; the old one signs along for 24 hours */
            newSecret?: boolean;
            /**
             * @description Sends a second at most
             * @default 20
             */
            perSecond?: number;
            /**
             * @description Also what is delivered to organisations below
             * @default true
             */
            subtree?: boolean;
            /**
             * @description `*`, a topic, or `process.*`
             * @default [
             *       "*"
             *     ]
             */
            topics?: string[];
            /**
             * Format: uri
             * @description http or https, without credentials; webhooks only
             */
            url?: string;
        };
        ReceiverView: {
            active: boolean;
            dead: number;
            /** @description Failed sends in a row */
            failures: number;
            id: string;
            /** @enum {string} */
            kind: "log" | "webhook";
            /**
             * Format: date-time
             * @description The circuit is open until then: nothing is sent
             */
            openUntil: string | null;
            org: string;
            perSecond: number;
            subtree: boolean;
            topics: string[];
            url: string | null;
            waiting: number;
            /**
             * Format: date-time
             * @description When what waits longest was recorded
             */
            waitingSince: string | null;
        };
        ReceiverWithSecret: {
            active: boolean;
            dead: number;
            /** @description Failed sends in a row */
            failures: number;
            id: string;
            /** @enum {string} */
            kind: "log" | "webhook";
            /**
             * Format: date-time
             * @description The circuit is open until then: nothing is sent
             */
            openUntil: string | null;
            org: string;
            perSecond: number;
            /** @description Standard Webhooks secret; shown this once. Null: none was made */
            secret: string | null;
            subtree: boolean;
            topics: string[];
            url: string | null;
            waiting: number;
            /**
             * Format: date-time
             * @description When what waits longest was recorded
             */
            waitingSince: string | null;
        };
        RecordAnswersCommand: {
            attitude: number;
            /** Format: date-time */
            calledAt?: string;
            handling: number;
            solved: boolean;
            speed: number;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "record-answers";
        };
        RecordCompensationCommand: {
            amountFen: number;
            /** @enum {string} */
            currency: "CNY";
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "record-compensation";
        };
        RecordContactCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "record-contact";
        };
        RecordNoAnswerCommand: {
            /** Format: date-time */
            calledAt?: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "record-no-answer";
        };
        RedispatchCommand: {
            /** @description Organisation: department, second-line, prefecture, province, hq */
            target: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "redispatch";
        };
        RefusedEventPage: {
            items: components["schemas"]["RefusedEventView"][];
            next: string | null;
        };
        RefusedEventView: {
            /** @description The first 64 KiB as they came; of unknown senders only length and digest */
            body: string;
            /** @description Without credentials */
            headers: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            id: string;
            /** @description The problem that the sender was answered */
            reason: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            receivedAt: string;
            /** @description The connected system, or `unknown` when no valid credential came with it */
            system: string;
        };
        RefuseReturnCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "refuse-return";
        };
        RegisterComplaintDto: {
            /** @enum {string} */
            category: "fault" | "billing" | "service-quality" | "coverage";
            /** @enum {string} */
            channel: "phone" | "ivr" | "web" | "fax" | "email" | "letter" | "visit" | "transfer-in" | "hq-down";
            /**
             * @description Customer number
             * @example LZ-100001
             */
            customer: string;
            /** @enum {string} */
            kind: "complaint" | "fault" | "enquiry";
            /** @description Owner; needed only where you sit at several desks */
            org?: string;
            /**
             * Format: date-time
             * @description When it reached us; default now. The statutory clock counts from here
             */
            receivedAt?: string;
            /** @description Default: the customer's */
            rural?: boolean;
            /** @description Who sent it and gets the result: for transfer-in and hq-down */
            sender?: string;
            /** @description The complaint in the customer's words */
            text: string;
            /**
             * @default normal
             * @enum {string}
             */
            urgency?: "normal" | "urgent";
        };
        RegisteredComplaintDto: {
            /** @description What you may do now */
            allowedCommands: components["schemas"]["AllowedCommandDto"][];
            attachments: components["schemas"]["AttachmentRefDto"][];
            /** @description Live clocks; all of them: /timers */
            clocks: components["schemas"]["ClockDto"][];
            /** Format: date-time */
            closedAt: string | null;
            /** @description What was written, oldest first */
            contents: components["schemas"]["ContentDto"][];
            customer: components["schemas"]["CustomerRefDto"] | null;
            decided: components["schemas"]["DecisionDto"];
            /** @description Nothing can happen any more */
            ended: boolean;
            /** @description The process's own facts; texts appear as {id, digest}, see contents */
            facts: {
                [key: string]: unknown;
            };
            /** @description Whose time it is */
            holder: components["schemas"]["HolderDto"] | null;
            /** Format: uuid */
            id: string;
            links: components["schemas"]["LinkDto"][];
            /**
             * @description Organisation, day, running number
             * @example GS-LZ-20260302-0007
             */
            number: string;
            /** Format: date-time */
            openedAt: string;
            /** @description Owning organisation */
            org: string;
            outcome: string | null;
            parties: string[];
            process: string;
            /** @description Steps taken so far */
            seq: number;
            /** @description Earlier ones it may repeat: link-repeat or merge-into */
            similar: components["schemas"]["SimilarComplaintDto"][];
            stage: string;
            subject: components["schemas"]["SubjectDto"];
            /** @description Open tasks */
            tasks: components["schemas"]["TaskDto"][];
        };
        ReleaseCommand: {
            task: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "release";
        };
        ReopenCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "reopen";
        };
        ReopenHandlingCommand: {
            /** @description Organisation: department, second-line, prefecture, province, hq */
            target?: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "reopen-handling";
        };
        ReplyCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "reply";
        };
        ReturnDraftCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "return-draft";
        };
        ReturnOrderCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "return-order";
        };
        ReturnToSenderCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "return-to-sender";
        };
        SaidDto: {
            /** @description Field of the command */
            field: string;
            /** @description null: erased */
            text: string | null;
        };
        SelfServiceAnsweredCommand: {
            attitude?: number;
            handling: number;
            solved: boolean;
            speed?: number;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "self-service-answered";
        };
        SelfServiceDeclinedCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "self-service-declined";
        };
        SettleCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "settle";
        };
        SignInBody: {
            /** Format: password */
            password: string;
            /** @example gs-lz.junior */
            username: string;
        };
        SignInView: {
            /** Format: date-time */
            expiresAt: string;
            person: components["schemas"]["AccountView"];
            /** @description Bearer token for every other call */
            token: string;
        };
        SimilarComplaintDto: {
            category: string;
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: date-time */
            openedAt: string;
            sameCustomer: boolean;
            /** @description Of the words, by trigrams */
            similarity: number;
            stage: string;
        };
        StandInView: {
            /** @description The absent colleague: send the id as X-On-Behalf-Of */
            absent: components["schemas"]["AccountView"];
            /** Format: date-time */
            until: string;
        };
        SubjectDto: {
            category: string;
            kind: string;
            /** @description 1 low … 5 highest */
            priority: number;
            tier: string;
        };
        SubstitutionBody: {
            /** Format: uuid */
            absent: string;
            /** Format: date-time */
            from: string;
            /** Format: uuid */
            substitute: string;
            /** Format: date-time */
            until: string;
        };
        SubstitutionView: {
            /** Format: uuid */
            absent: string;
            /** Format: date-time */
            from: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            substitute: string;
            /** Format: date-time */
            until: string;
        };
        TakeOverCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "take-over";
        };
        TaskDto: {
            assignee: components["schemas"]["PersonDto"] | null;
            /** @description Separation of duties keeps you out */
            barred: boolean;
            /** @description Whoever holds one of these may take it */
            candidates: components["schemas"]["PostDto"][];
            /** @description Clock that says when it is due */
            clock: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /**
             * @description For If-Match
             * @example "second-review-4:1"
             */
            etag: string;
            /** @example second-review-4 */
            id: string;
            /** Format: date-time */
            openedAt: string;
            /**
             * @description As of now; null: no clock
             * @enum {string|null}
             */
            sla: "ok" | "warned" | "overdue" | "paused" | null;
            step: string;
            version: number;
        };
        TimelineEntryDto: {
            actor: components["schemas"]["ActorDto"];
            /** Format: date-time */
            at: string;
            changes: components["schemas"]["ChangeDto"][];
            command: string;
            /** @description Codes and numbers of the command */
            fields: {
                [key: string]: unknown;
            };
            /** @description The words, with the reason among them */
            said: components["schemas"]["SaidDto"][];
            seq: number;
        };
        TimelinePageDto: {
            items: components["schemas"]["TimelineEntryDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        TimerDto: {
            /** Format: date-time */
            armedAt: string;
            calendar: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @description null: its calendar is no longer kept */
            explanation: components["schemas"]["ExplanationDto"] | null;
            id: string;
            kind: string;
            limit: components["schemas"]["LimitDto"];
            marks: components["schemas"]["MarkDto"][];
            pauses: components["schemas"]["PauseDto"][];
            /**
             * @description As of now; of an ended clock: as of its end
             * @enum {string}
             */
            sla: "ok" | "warned" | "overdue" | "paused";
            /** @enum {string} */
            state: "running" | "paused" | "warned" | "breached" | "met" | "cancelled";
        };
        TimersDto: {
            /** @description Whose time it was, in order */
            holdings: components["schemas"]["HoldingDto"][];
            /**
             * Format: date-time
             * @description Moment that states are computed for
             */
            now: string;
            timers: components["schemas"]["TimerDto"][];
        };
        TransferCommand: {
            /** @description Organisation: prefecture, province */
            target: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "transfer";
        };
        UnmaskBody: {
            /**
             * Format: uuid
             * @description The case it is for; needed where the customer is outside one’s own subtree or one only handles
             */
            case?: string;
            /** @enum {string} */
            purpose: "contact-customer" | "verify-identity" | "field-visit" | "survey" | "correct-data";
        };
        UnmaskedView: {
            /** Format: uuid */
            id: string;
            name: string;
            phone: string;
        };
        VerificationDto: {
            /** @description First entry that does not fit */
            brokenAt: number | null;
            /** @description Entries in the chain */
            entries: number;
            intact: boolean;
        };
        WaitForCustomerCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "wait-for-customer";
        };
        WithdrawCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "withdraw";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCases: {
        parameters: {
            query?: {
                category?: string;
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                kind?: string;
                limit?: number;
                /** @description true: not closed yet */
                open?: boolean;
                /** @description Exclusive */
                openedBefore?: string;
                openedFrom?: string;
                /** @description Owning organisation, with everything below it */
                org?: string;
                priority?: number;
                process?: "complaint-dispatch" | "callback-survey";
                /** @description Case number, customer number, or words of the complaint */
                q?: string;
                stage?: string;
                tier?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePageDto"];
                };
            };
            /** @description malformed-json, invalid-request, invalid-cursor, key-missing, key-invalid, precondition-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetailDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description task-not-found, case-not-found, unknown-route, not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    uploadAttachment: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per action; keep it when you retry: the same key is one effect and gets the first answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentRefDto"];
                };
            };
            /** @description malformed-json, invalid-request, invalid-cursor, key-missing, key-invalid, precondition-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description task-not-found, case-not-found, unknown-route, not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description wrong-stage, case-closed, task-held, task-not-held, limit-reached, already-done, merge-pending, name-taken, event-id-reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description body-too-large, attachment-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-media-type, attachment-type-refused, attachment-name-mismatch */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    downloadAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachmentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Content-Digest"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description task-not-found, case-not-found, unknown-route, not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readAudit: {
        parameters: {
            query?: {
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPageDto"];
                };
            };
            /** @description malformed-json, invalid-request, invalid-cursor, key-missing, key-invalid, precondition-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description task-not-found, case-not-found, unknown-route, not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    decide: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per action; keep it when you retry: the same key is one effect and gets the first answer. */
                "Idempotency-Key": string;
                /** @description Task and version that the caller saw, `"<task id>:<version>"`; 412 when the task has changed since. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerOnSpotCommand"] | components["schemas"]["DraftDispatchCommand"] | components["schemas"]["HandToSeniorCommand"] | components["schemas"]["ReturnToSenderCommand"] | components["schemas"]["ApproveDispatchCommand"] | components["schemas"]["AnswerAtReviewCommand"] | components["schemas"]["ReturnDraftCommand"] | components["schemas"]["DispatchCommand"] | components["schemas"]["HandToTeamLeaderCommand"] | components["schemas"]["OrderSentBackCommand"] | components["schemas"]["AcceptCommand"] | components["schemas"]["RecordContactCommand"] | components["schemas"]["InterimAnswerCommand"] | components["schemas"]["ReplyCommand"] | components["schemas"]["ReturnOrderCommand"] | components["schemas"]["ConsentReturnCommand"] | components["schemas"]["RefuseReturnCommand"] | components["schemas"]["RedispatchCommand"] | components["schemas"]["InsistCommand"] | components["schemas"]["DraftChaseCommand"] | components["schemas"]["ApproveChaseCommand"] | components["schemas"]["DeclineChaseCommand"] | components["schemas"]["AcknowledgeChaseCommand"] | components["schemas"]["ReassignCommand"] | components["schemas"]["ExtendCommand"] | components["schemas"]["TakeOverCommand"] | components["schemas"]["ApproveReplyCommand"] | components["schemas"]["DraftSendBackCommand"] | components["schemas"]["ApproveSendBackCommand"] | components["schemas"]["DeclineSendBackCommand"] | components["schemas"]["AnswerCustomerCommand"] | components["schemas"]["SettleCommand"] | components["schemas"]["ReopenHandlingCommand"] | components["schemas"]["PassUpCommand"] | components["schemas"]["FinalDecisionCommand"] | components["schemas"]["RaiseMismatchCommand"] | components["schemas"]["InvestigateCommand"] | components["schemas"]["ArchiveCommand"] | components["schemas"]["ConfirmResultCommand"] | components["schemas"]["AddNoteCommand"] | components["schemas"]["AttachCommand"] | components["schemas"]["AddContactCommand"] | components["schemas"]["WithdrawCommand"] | components["schemas"]["ChangePriorityCommand"] | components["schemas"]["TransferCommand"] | components["schemas"]["ReopenCommand"] | components["schemas"]["RecordCompensationCommand"] | components["schemas"]["MergeIntoCommand"] | components["schemas"]["LinkRepeatCommand"] | components["schemas"]["WaitForCustomerCommand"] | components["schemas"]["CustomerRespondedCommand"] | components["schemas"]["ClaimCommand"] | components["schemas"]["ReleaseCommand"] | components["schemas"]["AssignCommand"] | components["schemas"]["DelegateCommand"] | components["schemas"]["RecordNoAnswerCommand"] | components["schemas"]["CallLaterCommand"] | components["schemas"]["OfferSelfServiceCommand"] | components["schemas"]["RecordAnswersCommand"] | components["schemas"]["DeclineCommand"] | components["schemas"]["SelfServiceAnsweredCommand"] | components["schemas"]["SelfServiceDeclinedCommand"] | components["schemas"]["RateCallCommand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedCaseDto"];
                };
            };
            /** @description malformed-json, invalid-request, invalid-cursor, key-missing, key-invalid, precondition-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description task-not-found, case-not-found, unknown-route, not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description wrong-stage, case-closed, task-held, task-not-held, limit-reached, already-done, merge-pending, name-taken, event-id-reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description stale-version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description body-too-large, attachment-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-media-type, attachment-type-refused, attachment-name-mismatch */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readCaseDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDeliveriesDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description task-not-found, case-not-found, unknown-route, not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readTimeline: {
        parameters: {
            query?: {
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelinePageDto"];
                };
            };
            /** @description malformed-json, invalid-request, invalid-cursor, key-missing, key-invalid, precondition-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description task-not-found, case-not-found, unknown-route, not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readTimers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimersDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description task-not-found, case-not-found, unknown-route, not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    registerComplaint: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per action; keep it when you retry: the same key is one effect and gets the first answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterComplaintDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredComplaintDto"];
                };
            };
            /** @description malformed-json, invalid-request, invalid-cursor, key-missing, key-invalid, precondition-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description wrong-stage, case-closed, task-held, task-not-held, limit-reached, already-done, merge-pending, name-taken, event-id-reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description body-too-large, attachment-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-media-type, attachment-type-refused, attachment-name-mismatch */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    previewComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewComplaintDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintPreviewDto"];
                };
            };
            /** @description malformed-json, invalid-request, invalid-cursor, key-missing, key-invalid, precondition-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description body-too-large, attachment-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-media-type, attachment-type-refused, attachment-name-mismatch */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    lookUpCustomers: {
        parameters: {
            query: {
                limit?: number;
                /** @description Beginning of the number or name, or the whole phone number */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersView"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the customer */
                customer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerView"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description task-not-found, case-not-found, unknown-route, not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    unmaskCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the customer */
                customer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmaskBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnmaskedView"];
                };
            };
            /** @description malformed-json, invalid-request, invalid-cursor, key-missing, key-invalid, precondition-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description task-not-found, case-not-found, unknown-route, not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description body-too-large, attachment-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-media-type, attachment-type-refused, attachment-name-mismatch */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
                receiver?: string;
                state?: "waiting" | "delivered" | "dead";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            /** @description malformed-json, invalid-request, invalid-cursor, key-missing, key-invalid, precondition-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    replayDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                outboxId: string;
                receiver: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description task-not-found, case-not-found, unknown-route, not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description wrong-stage, case-closed, task-held, task-not-held, limit-reached, already-done, merge-pending, name-taken, event-id-reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
                state?: "accepted" | "done" | "refused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description malformed-json, invalid-request, invalid-cursor, key-missing, key-invalid, precondition-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    postEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/cloudevents-batch+json": ({
                    data: {
                        /** @enum {string} */
                        category: "fault" | "billing" | "service-quality" | "coverage";
                        customer?: string;
                        externalId: string;
                        /** @enum {string} */
                        kind: "complaint" | "fault" | "enquiry";
                        /** @description Organisation: hq, province, prefecture */
                        org: string;
                        /** Format: date-time */
                        receivedAt?: string;
                        rural?: boolean;
                        text: string;
                        /** @enum {string} */
                        urgency?: "normal" | "urgent";
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.complaint.reported";
                } | {
                    data: {
                        /** @enum {string} */
                        category: "fault" | "billing" | "service-quality" | "coverage";
                        customer?: string;
                        externalId: string;
                        /** @enum {string} */
                        kind: "complaint" | "fault" | "enquiry";
                        /** @description Organisation: hq, province, prefecture */
                        org: string;
                        /** Format: date-time */
                        receivedAt?: string;
                        rural?: boolean;
                        /** @description Organisation: province, prefecture */
                        sender: string;
                        text: string;
                        /** @enum {string} */
                        urgency?: "normal" | "urgent";
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.complaint.transferred-in";
                } | {
                    data: {
                        /** @enum {string} */
                        category: "fault" | "billing" | "service-quality" | "coverage";
                        customer?: string;
                        externalId: string;
                        /** @enum {string} */
                        kind: "complaint" | "fault" | "enquiry";
                        /** @description Organisation: hq, province, prefecture */
                        org: string;
                        /** Format: date-time */
                        receivedAt?: string;
                        rural?: boolean;
                        text: string;
                        /** @enum {string} */
                        urgency?: "normal" | "urgent";
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.complaint.sent-down";
                } | {
                    data: {
                        caseNumber?: string;
                        externalId?: string;
                        order?: string;
                    } & (unknown | unknown);
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.order.accepted";
                } | {
                    data: {
                        caseNumber?: string;
                        externalId?: string;
                        order?: string;
                        text: string;
                    } & (unknown | unknown);
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.order.replied";
                } | {
                    data: {
                        caseNumber?: string;
                        externalId?: string;
                        order?: string;
                        text: string;
                    } & (unknown | unknown);
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.order.returned";
                } | {
                    data: {
                        attitude?: number;
                        handling: number;
                        solved: boolean;
                        speed?: number;
                        /** Format: uuid */
                        survey: string;
                        text?: string;
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.survey.answered";
                } | {
                    data: {
                        /** Format: uuid */
                        survey: string;
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.survey.declined";
                } | {
                    data: {
                        agent?: string;
                        rating: number;
                        /** Format: uuid */
                        survey: string;
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.survey.call-rated";
                }) | ({
                    data: {
                        /** @enum {string} */
                        category: "fault" | "billing" | "service-quality" | "coverage";
                        customer?: string;
                        externalId: string;
                        /** @enum {string} */
                        kind: "complaint" | "fault" | "enquiry";
                        /** @description Organisation: hq, province, prefecture */
                        org: string;
                        /** Format: date-time */
                        receivedAt?: string;
                        rural?: boolean;
                        text: string;
                        /** @enum {string} */
                        urgency?: "normal" | "urgent";
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.complaint.reported";
                } | {
                    data: {
                        /** @enum {string} */
                        category: "fault" | "billing" | "service-quality" | "coverage";
                        customer?: string;
                        externalId: string;
                        /** @enum {string} */
                        kind: "complaint" | "fault" | "enquiry";
                        /** @description Organisation: hq, province, prefecture */
                        org: string;
                        /** Format: date-time */
                        receivedAt?: string;
                        rural?: boolean;
                        /** @description Organisation: province, prefecture */
                        sender: string;
                        text: string;
                        /** @enum {string} */
                        urgency?: "normal" | "urgent";
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.complaint.transferred-in";
                } | {
                    data: {
                        /** @enum {string} */
                        category: "fault" | "billing" | "service-quality" | "coverage";
                        customer?: string;
                        externalId: string;
                        /** @enum {string} */
                        kind: "complaint" | "fault" | "enquiry";
                        /** @description Organisation: hq, province, prefecture */
                        org: string;
                        /** Format: date-time */
                        receivedAt?: string;
                        rural?: boolean;
                        text: string;
                        /** @enum {string} */
                        urgency?: "normal" | "urgent";
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.complaint.sent-down";
                } | {
                    data: {
                        caseNumber?: string;
                        externalId?: string;
                        order?: string;
                    } & (unknown | unknown);
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.order.accepted";
                } | {
                    data: {
                        caseNumber?: string;
                        externalId?: string;
                        order?: string;
                        text: string;
                    } & (unknown | unknown);
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.order.replied";
                } | {
                    data: {
                        caseNumber?: string;
                        externalId?: string;
                        order?: string;
                        text: string;
                    } & (unknown | unknown);
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.order.returned";
                } | {
                    data: {
                        attitude?: number;
                        handling: number;
                        solved: boolean;
                        speed?: number;
                        /** Format: uuid */
                        survey: string;
                        text?: string;
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.survey.answered";
                } | {
                    data: {
                        /** Format: uuid */
                        survey: string;
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.survey.declined";
                } | {
                    data: {
                        agent?: string;
                        rating: number;
                        /** Format: uuid */
                        survey: string;
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.survey.call-rated";
                })[] | Record<string, never>;
                "application/cloudevents+json": ({
                    data: {
                        /** @enum {string} */
                        category: "fault" | "billing" | "service-quality" | "coverage";
                        customer?: string;
                        externalId: string;
                        /** @enum {string} */
                        kind: "complaint" | "fault" | "enquiry";
                        /** @description Organisation: hq, province, prefecture */
                        org: string;
                        /** Format: date-time */
                        receivedAt?: string;
                        rural?: boolean;
                        text: string;
                        /** @enum {string} */
                        urgency?: "normal" | "urgent";
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.complaint.reported";
                } | {
                    data: {
                        /** @enum {string} */
                        category: "fault" | "billing" | "service-quality" | "coverage";
                        customer?: string;
                        externalId: string;
                        /** @enum {string} */
                        kind: "complaint" | "fault" | "enquiry";
                        /** @description Organisation: hq, province, prefecture */
                        org: string;
                        /** Format: date-time */
                        receivedAt?: string;
                        rural?: boolean;
                        /** @description Organisation: province, prefecture */
                        sender: string;
                        text: string;
                        /** @enum {string} */
                        urgency?: "normal" | "urgent";
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.complaint.transferred-in";
                } | {
                    data: {
                        /** @enum {string} */
                        category: "fault" | "billing" | "service-quality" | "coverage";
                        customer?: string;
                        externalId: string;
                        /** @enum {string} */
                        kind: "complaint" | "fault" | "enquiry";
                        /** @description Organisation: hq, province, prefecture */
                        org: string;
                        /** Format: date-time */
                        receivedAt?: string;
                        rural?: boolean;
                        text: string;
                        /** @enum {string} */
                        urgency?: "normal" | "urgent";
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.complaint.sent-down";
                } | {
                    data: {
                        caseNumber?: string;
                        externalId?: string;
                        order?: string;
                    } & (unknown | unknown);
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.order.accepted";
                } | {
                    data: {
                        caseNumber?: string;
                        externalId?: string;
                        order?: string;
                        text: string;
                    } & (unknown | unknown);
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.order.replied";
                } | {
                    data: {
                        caseNumber?: string;
                        externalId?: string;
                        order?: string;
                        text: string;
                    } & (unknown | unknown);
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.order.returned";
                } | {
                    data: {
                        attitude?: number;
                        handling: number;
                        solved: boolean;
                        speed?: number;
                        /** Format: uuid */
                        survey: string;
                        text?: string;
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.survey.answered";
                } | {
                    data: {
                        /** Format: uuid */
                        survey: string;
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.survey.declined";
                } | {
                    data: {
                        agent?: string;
                        rating: number;
                        /** Format: uuid */
                        survey: string;
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.survey.call-rated";
                }) | ({
                    data: {
                        /** @enum {string} */
                        category: "fault" | "billing" | "service-quality" | "coverage";
                        customer?: string;
                        externalId: string;
                        /** @enum {string} */
                        kind: "complaint" | "fault" | "enquiry";
                        /** @description Organisation: hq, province, prefecture */
                        org: string;
                        /** Format: date-time */
                        receivedAt?: string;
                        rural?: boolean;
                        text: string;
                        /** @enum {string} */
                        urgency?: "normal" | "urgent";
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.complaint.reported";
                } | {
                    data: {
                        /** @enum {string} */
                        category: "fault" | "billing" | "service-quality" | "coverage";
                        customer?: string;
                        externalId: string;
                        /** @enum {string} */
                        kind: "complaint" | "fault" | "enquiry";
                        /** @description Organisation: hq, province, prefecture */
                        org: string;
                        /** Format: date-time */
                        receivedAt?: string;
                        rural?: boolean;
                        /** @description Organisation: province, prefecture */
                        sender: string;
                        text: string;
                        /** @enum {string} */
                        urgency?: "normal" | "urgent";
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.complaint.transferred-in";
                } | {
                    data: {
                        /** @enum {string} */
                        category: "fault" | "billing" | "service-quality" | "coverage";
                        customer?: string;
                        externalId: string;
                        /** @enum {string} */
                        kind: "complaint" | "fault" | "enquiry";
                        /** @description Organisation: hq, province, prefecture */
                        org: string;
                        /** Format: date-time */
                        receivedAt?: string;
                        rural?: boolean;
                        text: string;
                        /** @enum {string} */
                        urgency?: "normal" | "urgent";
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.complaint.sent-down";
                } | {
                    data: {
                        caseNumber?: string;
                        externalId?: string;
                        order?: string;
                    } & (unknown | unknown);
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.order.accepted";
                } | {
                    data: {
                        caseNumber?: string;
                        externalId?: string;
                        order?: string;
                        text: string;
                    } & (unknown | unknown);
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.order.replied";
                } | {
                    data: {
                        caseNumber?: string;
                        externalId?: string;
                        order?: string;
                        text: string;
                    } & (unknown | unknown);
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.order.returned";
                } | {
                    data: {
                        attitude?: number;
                        handling: number;
                        solved: boolean;
                        speed?: number;
                        /** Format: uuid */
                        survey: string;
                        text?: string;
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.survey.answered";
                } | {
                    data: {
                        /** Format: uuid */
                        survey: string;
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.survey.declined";
                } | {
                    data: {
                        agent?: string;
                        rating: number;
                        /** Format: uuid */
                        survey: string;
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.survey.call-rated";
                })[] | Record<string, never>;
                "application/json": ({
                    data: {
                        /** @enum {string} */
                        category: "fault" | "billing" | "service-quality" | "coverage";
                        customer?: string;
                        externalId: string;
                        /** @enum {string} */
                        kind: "complaint" | "fault" | "enquiry";
                        /** @description Organisation: hq, province, prefecture */
                        org: string;
                        /** Format: date-time */
                        receivedAt?: string;
                        rural?: boolean;
                        text: string;
                        /** @enum {string} */
                        urgency?: "normal" | "urgent";
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.complaint.reported";
                } | {
                    data: {
                        /** @enum {string} */
                        category: "fault" | "billing" | "service-quality" | "coverage";
                        customer?: string;
                        externalId: string;
                        /** @enum {string} */
                        kind: "complaint" | "fault" | "enquiry";
                        /** @description Organisation: hq, province, prefecture */
                        org: string;
                        /** Format: date-time */
                        receivedAt?: string;
                        rural?: boolean;
                        /** @description Organisation: province, prefecture */
                        sender: string;
                        text: string;
                        /** @enum {string} */
                        urgency?: "normal" | "urgent";
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.complaint.transferred-in";
                } | {
                    data: {
                        /** @enum {string} */
                        category: "fault" | "billing" | "service-quality" | "coverage";
                        customer?: string;
                        externalId: string;
                        /** @enum {string} */
                        kind: "complaint" | "fault" | "enquiry";
                        /** @description Organisation: hq, province, prefecture */
                        org: string;
                        /** Format: date-time */
                        receivedAt?: string;
                        rural?: boolean;
                        text: string;
                        /** @enum {string} */
                        urgency?: "normal" | "urgent";
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.complaint.sent-down";
                } | {
                    data: {
                        caseNumber?: string;
                        externalId?: string;
                        order?: string;
                    } & (unknown | unknown);
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.order.accepted";
                } | {
                    data: {
                        caseNumber?: string;
                        externalId?: string;
                        order?: string;
                        text: string;
                    } & (unknown | unknown);
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.order.replied";
                } | {
                    data: {
                        caseNumber?: string;
                        externalId?: string;
                        order?: string;
                        text: string;
                    } & (unknown | unknown);
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.order.returned";
                } | {
                    data: {
                        attitude?: number;
                        handling: number;
                        solved: boolean;
                        speed?: number;
                        /** Format: uuid */
                        survey: string;
                        text?: string;
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.survey.answered";
                } | {
                    data: {
                        /** Format: uuid */
                        survey: string;
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.survey.declined";
                } | {
                    data: {
                        agent?: string;
                        rating: number;
                        /** Format: uuid */
                        survey: string;
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.survey.call-rated";
                }) | ({
                    data: {
                        /** @enum {string} */
                        category: "fault" | "billing" | "service-quality" | "coverage";
                        customer?: string;
                        externalId: string;
                        /** @enum {string} */
                        kind: "complaint" | "fault" | "enquiry";
                        /** @description Organisation: hq, province, prefecture */
                        org: string;
                        /** Format: date-time */
                        receivedAt?: string;
                        rural?: boolean;
                        text: string;
                        /** @enum {string} */
                        urgency?: "normal" | "urgent";
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.complaint.reported";
                } | {
                    data: {
                        /** @enum {string} */
                        category: "fault" | "billing" | "service-quality" | "coverage";
                        customer?: string;
                        externalId: string;
                        /** @enum {string} */
                        kind: "complaint" | "fault" | "enquiry";
                        /** @description Organisation: hq, province, prefecture */
                        org: string;
                        /** Format: date-time */
                        receivedAt?: string;
                        rural?: boolean;
                        /** @description Organisation: province, prefecture */
                        sender: string;
                        text: string;
                        /** @enum {string} */
                        urgency?: "normal" | "urgent";
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.complaint.transferred-in";
                } | {
                    data: {
                        /** @enum {string} */
                        category: "fault" | "billing" | "service-quality" | "coverage";
                        customer?: string;
                        externalId: string;
                        /** @enum {string} */
                        kind: "complaint" | "fault" | "enquiry";
                        /** @description Organisation: hq, province, prefecture */
                        org: string;
                        /** Format: date-time */
                        receivedAt?: string;
                        rural?: boolean;
                        text: string;
                        /** @enum {string} */
                        urgency?: "normal" | "urgent";
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.complaint.sent-down";
                } | {
                    data: {
                        caseNumber?: string;
                        externalId?: string;
                        order?: string;
                    } & (unknown | unknown);
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.order.accepted";
                } | {
                    data: {
                        caseNumber?: string;
                        externalId?: string;
                        order?: string;
                        text: string;
                    } & (unknown | unknown);
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.order.replied";
                } | {
                    data: {
                        caseNumber?: string;
                        externalId?: string;
                        order?: string;
                        text: string;
                    } & (unknown | unknown);
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.order.returned";
                } | {
                    data: {
                        attitude?: number;
                        handling: number;
                        solved: boolean;
                        speed?: number;
                        /** Format: uuid */
                        survey: string;
                        text?: string;
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.survey.answered";
                } | {
                    data: {
                        /** Format: uuid */
                        survey: string;
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.survey.declined";
                } | {
                    data: {
                        agent?: string;
                        rating: number;
                        /** Format: uuid */
                        survey: string;
                    };
                    datacontenttype?: string;
                    /** @description Yours; the same id again is the same event */
                    id: string;
                    /** @description The one your system is registered with */
                    source: string;
                    /** @constant */
                    specversion: "1.0";
                    subject?: string;
                    /** Format: date-time */
                    time?: string;
                    /** @constant */
                    type: "bihuan.survey.call-rated";
                })[] | Record<string, never>;
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsAccepted"];
                };
            };
            /** @description malformed-json, invalid-request, invalid-cursor, key-missing, key-invalid, precondition-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description wrong-stage, case-closed, task-held, task-not-held, limit-reached, already-done, merge-pending, name-taken, event-id-reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description body-too-large, attachment-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-media-type, attachment-type-refused, attachment-name-mismatch */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    getEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description task-not-found, case-not-found, unknown-route, not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listRefusedEvents: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusedEventPage"];
                };
            };
            /** @description malformed-json, invalid-request, invalid-cursor, key-missing, key-invalid, precondition-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description On every call: id of the absent colleague one stands in for; needs a substitution in force */
                "X-On-Behalf-Of"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    changeOwnPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPasswordBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed-json, invalid-request, invalid-cursor, key-missing, key-invalid, precondition-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description body-too-large, attachment-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-media-type, attachment-type-refused, attachment-name-mismatch */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description account-locked, too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listOrgs: {
        parameters: {
            query?: {
                /** @description Centre whose targets are asked; default: the centres of the caller's posts */
                centre?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgsView"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Holds a post in force there, or belongs to it */
                org?: string;
                /** @description Holds this role in force, at `org` where given */
                role?: "junior-agent" | "senior-agent" | "team-leader" | "integrated-desk" | "editing-desk" | "handler" | "prefecture-manager" | "gm-hotline" | "hq-coordinator" | "surveyor" | "records-manager" | "statistician" | "quality-inspector" | "service-supervisor" | "knowledge-author" | "knowledge-manager" | "bulletin-author" | "bulletin-manager" | "floor-manager" | "centre-leader" | "administrator";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleView"];
                };
            };
            /** @description malformed-json, invalid-request, invalid-cursor, key-missing, key-invalid, precondition-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per action; keep it when you retry: the same key is one effect and gets the first answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPersonBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description malformed-json, invalid-request, invalid-cursor, key-missing, key-invalid, precondition-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description wrong-stage, case-closed, task-held, task-not-held, limit-reached, already-done, merge-pending, name-taken, event-id-reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description body-too-large, attachment-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-media-type, attachment-type-refused, attachment-name-mismatch */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    setActive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActiveBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description malformed-json, invalid-request, invalid-cursor, key-missing, key-invalid, precondition-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description task-not-found, case-not-found, unknown-route, not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description body-too-large, attachment-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-media-type, attachment-type-refused, attachment-name-mismatch */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    setPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed-json, invalid-request, invalid-cursor, key-missing, key-invalid, precondition-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description task-not-found, case-not-found, unknown-route, not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description body-too-large, attachment-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-media-type, attachment-type-refused, attachment-name-mismatch */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    grantRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Organisation: any level */
                org: string;
                person: string;
                role: "junior-agent" | "senior-agent" | "team-leader" | "integrated-desk" | "editing-desk" | "handler" | "prefecture-manager" | "gm-hotline" | "hq-coordinator" | "surveyor" | "records-manager" | "statistician" | "quality-inspector" | "service-supervisor" | "knowledge-author" | "knowledge-manager" | "bulletin-author" | "bulletin-manager" | "floor-manager" | "centre-leader" | "administrator";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description malformed-json, invalid-request, invalid-cursor, key-missing, key-invalid, precondition-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description task-not-found, case-not-found, unknown-route, not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description body-too-large, attachment-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-media-type, attachment-type-refused, attachment-name-mismatch */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    withdrawRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Organisation: any level */
                org: string;
                person: string;
                role: "junior-agent" | "senior-agent" | "team-leader" | "integrated-desk" | "editing-desk" | "handler" | "prefecture-manager" | "gm-hotline" | "hq-coordinator" | "surveyor" | "records-manager" | "statistician" | "quality-inspector" | "service-supervisor" | "knowledge-author" | "knowledge-manager" | "bulletin-author" | "bulletin-manager" | "floor-manager" | "centre-leader" | "administrator";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description task-not-found, case-not-found, unknown-route, not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listReceivers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiversView"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    createReceiver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReceiver"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiverWithSecret"];
                };
            };
            /** @description malformed-json, invalid-request, invalid-cursor, key-missing, key-invalid, precondition-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description wrong-stage, case-closed, task-held, task-not-held, limit-reached, already-done, merge-pending, name-taken, event-id-reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description body-too-large, attachment-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-media-type, attachment-type-refused, attachment-name-mismatch */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    updateReceiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiverUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiverWithSecret"];
                };
            };
            /** @description malformed-json, invalid-request, invalid-cursor, key-missing, key-invalid, precondition-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description task-not-found, case-not-found, unknown-route, not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description body-too-large, attachment-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-media-type, attachment-type-refused, attachment-name-mismatch */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInView"];
                };
            };
            /** @description malformed-json, invalid-request, invalid-cursor, key-missing, key-invalid, precondition-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description body-too-large, attachment-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-media-type, attachment-type-refused, attachment-name-mismatch */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description account-locked, too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    follow: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last position heard */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description account-locked, too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listSubstitutions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionView"][];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addSubstitution: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per action; keep it when you retry: the same key is one effect and gets the first answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubstitutionBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionView"];
                };
            };
            /** @description malformed-json, invalid-request, invalid-cursor, key-missing, key-invalid, precondition-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description body-too-large, attachment-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported-media-type, attachment-type-refused, attachment-name-mismatch */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    endSubstitution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the substitution */
                substitution: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description task-not-found, case-not-found, unknown-route, not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                limit?: number;
                /** @description Owning organisation of the case, with everything below it */
                org?: string;
                /** @description true: only what is past its due time */
                overdue?: boolean;
                process?: "complaint-dispatch" | "callback-survey";
                /** @description Case number, customer number, or words of the complaint */
                q?: string;
                /** @description As of now */
                sla?: "ok" | "warned" | "overdue" | "paused";
                stage?: string;
                step?: string;
                /** @description mine: I hold them; groups: nobody does and my posts may; all: every open task that I may see */
                view?: "mine" | "groups" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxPageDto"];
                };
            };
            /** @description malformed-json, invalid-request, invalid-cursor, key-missing, key-invalid, precondition-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description sign-in-required, session-expired, wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not-permitted, separation-of-duties */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, validation-failed, key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description decision-pending, case-busy, dependency-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveDto"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyDto"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyDto"];
                };
            };
        };
    };
}
