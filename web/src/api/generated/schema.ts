/** Generated from the API's document by "npm run api-types". */
export interface paths {
    "/api/v1/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register an appeal against a complaint
         * @description A customer's goes to the next hotline up that did not handle the complaint; the regulator's to the GM hotline.
         */
        post: operations["registerAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/administration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What administrators did, by or about whoever is within scope, newest first */
        get: operations["readAdministrationAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/unmasking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looked at a customer's name and number in full, and what for, newest first */
        get: operations["readUnmaskingAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is shown to your organisations (公告栏)
         * @description On top first, newest next.
         */
        get: operations["listBulletins"];
        put?: never;
        /**
         * Begin a bulletin, or the notice of a fault or a cutover
         * @description By an author of HQ, a platform or a province; what it says follows by POST /cases/{id}/commands.
         */
        post: operations["openBulletin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A bulletin with what followed it, and what you have to do with it */
        get: operations["readBulletin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a file of a bulletin */
        get: operations["downloadBulletinFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far each receiver is: delivery and reply */
        get: operations["readBulletinMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has read it: by organisation, how many of how many */
        get: operations["listReaders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/receipts/{org}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who at one organisation has read it, and who has not
         * @description For those who may see that organisation.
         */
        get: operations["listNamedReaders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the receivers replied, in one table, summed up */
        get: operations["readReplies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/replies/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a file
         * @description Who took what is recorded.
         */
        get: operations["exportReplies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/cases/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A reply's versions: what was said, and why it came back */
        get: operations["listReplyVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What your organisations write and publish, at every stage */
        get: operations["listBulletinDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** You have read these; the first time counts, so it can be said again */
        post: operations["addReceipts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calendars in force: week, holidays, make-up workdays, and whose office hours they are */
        get: operations["listCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Campaigns of your centres */
        get: operations["listCampaigns"];
        put?: never;
        /**
         * Begin an outbound campaign (外呼活动)
         * @description By a team leader of the callers. Then its list, and `submit`, `approve`, `start-calls`, `stop-calls`, `resume-calls`, `change-quota`, `call-off-campaign` by POST /cases/{id}/commands.
         */
        post: operations["openCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A campaign and how far it is */
        get: operations["readCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its list with what became of each customer */
        get: operations["listCampaignCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Its list with every answer, as a file
         * @description Who took what is recorded.
         */
        get: operations["exportCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Its list, from a CSV or XLSX file
         * @description Takes the place of the list before, while it is drafted. Customers are found by number, else by phone; who is not known is entered where number, name and phone are given. Rows that are wrong are named and left out.
         */
        put: operations["importCampaignList"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/list/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Its list, from a query of customers or of those who complained; the query is kept with it */
        put: operations["queryCampaignList"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What its calls have brought: results and scores, by stratum too */
        get: operations["readCampaignResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/list/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Headings of a file, and what they seem to mean; nothing is kept */
        post: operations["readListColumns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/v1/cases/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you have filled in so far of an article, a bulletin or a reply
         * @description Of an article that a complaint proposed: before that, its standard answer, in your language.
         */
        get: operations["readDraft"];
        /**
         * Keep what you have filled in so far
         * @description While you may hand it in; gone once somebody has.
         */
        put: operations["saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/time-by-holder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose time the life of the case, or of one clock, was; the parts add up to the whole */
        get: operations["readTimeByHolder"];
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
    "/api/v1/cases/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many cases the list has, counted up to a bound */
        get: operations["countCases"];
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
    "/api/v1/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open, due today, breached; trend, causes, workload */
        get: operations["readDashboard"];
        put?: never;
        post?: never;
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
    "/api/v1/deliveries/{outboxId}/{receiver}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One delivery: each attempt, and what is sent */
        get: operations["readDelivery"];
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
    "/api/v1/deliveries/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send chosen dead letters again, each with its own outcome
         * @description Whatever becomes of the others. Asked twice, the second time refuses what is no longer dead.
         */
        post: operations["replayDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/do-not-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who must not be called by campaigns (免打扰) */
        get: operations["listDoNotCall"];
        put?: never;
        /**
         * Enter a customer who must not be called
         * @description Open calls of campaigns are called off; who is on the phone just now finishes.
         */
        post: operations["enterDoNotCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/do-not-call/{entry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Lift an entry: the customer may be called again */
        delete: operations["liftDoNotCall"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enquiries/analysis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Enquiries by centre and category beside those before, and what each centre has to publicise */
        get: operations["analyseEnquiries"];
        put?: never;
        post?: never;
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
    "/api/v1/frequent-causes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Complaints and faults of four weeks by category and cause beside those before, and what is to be improved */
        get: operations["readFrequentCauses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Articles as your province shows them; HQ and second line: the register
         * @description With `q` ranked: title before keywords before body.
         */
        get: operations["listArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An article as it is shown
         * @description Counts as read.
         */
        get: operations["readArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/articles/{id}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a file of an article */
        get: operations["downloadArticleFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/articles/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Confirm that you have read what is shown */
        put: operations["confirmReading"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/articles/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed between two numbers: text word by word, tables cell by cell */
        get: operations["compareEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/articles/{id}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its numbers, newest first; a province sees those that have reached it */
        get: operations["listEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/articles/{id}/editions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What it said under a number */
        get: operations["readEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/articles/{id}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Complaints of its category before it was published and after */
        get: operations["readArticleEffect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/articles/{id}/favourite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark an article */
        put: operations["markFavourite"];
        post?: never;
        /** Take the mark away */
        delete: operations["unmarkFavourite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/articles/{id}/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far each designated province is */
        get: operations["readMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/articles/{id}/subject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say which complaints an article is about
         * @description By who may write it.
         */
        put: operations["chooseArticleSubject"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/articles/{id}/usefulness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Was this useful? Your last word counts */
        put: operations["voteUsefulness"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/cases/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a case changes: against the number it was written upon, or what the province shows */
        get: operations["compareCaseEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/cases/{id}/edition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The words that a case carries: what is reviewed */
        get: operations["readCaseEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/complaints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a complaint proposed to publish, what became of it, and what it was answered with */
        get: operations["readComplaintKnowledge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/divergences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where provinces' copies differ from the register */
        get: operations["listDivergences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/divergences/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compare now, and mend what can be mended
         * @description Also done every hour. What the register may have lost is only asked about: command `repair` of the article.
         */
        post: operations["checkVersions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/divergences/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When each province was compared last */
        get: operations["listVersionChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Articles as a file, as the list shows them
         * @description At most 2,000; the columns are those of the import. Who took what is recorded.
         */
        get: operations["exportKnowledge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/favourites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you have marked */
        get: operations["listFavourites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what is wrong with an article that you read
         * @description What becomes of it: /knowledge/work?mine=true&process=knowledge-feedback.
         */
        post: operations["giveKnowledgeFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Articles from a CSV, XLSX or HTML file
         * @description Columns: title, node (names from the top with / between), keywords (; between), confidentiality, effective, expires, review (days in China's time), body (HTML); the headings may be Chinese. An HTML file is one article. Each row becomes a publication handed in for review. Of a province's own articles also: purpose (of the approval form), or document (number of the document issued: published at once by the editing desk).
         */
        post: operations["importKnowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/import/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A sample of what the import reads, to fill in
         * @description An HTML file is one article.
         */
        get: operations["sampleImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/index/keywords": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keywords with how many articles have them, commonest first */
        get: operations["listKeywords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/index/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many articles stand under each letter: Chinese titles under that of their pinyin */
        get: operations["countLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/index/titles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Titles under a letter, as they are spelt */
        get: operations["listTitles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/local-publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a publication inside your province (信息采编) */
        post: operations["openLocalPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Articles that may answer a complaint
         * @description By what its customer says and its category; of what your organisation shows. Not counted as read.
         */
        get: operations["findMatchingArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a place to the tree
         * @description HQ's knowledge manager to HQ's, a province's to its own.
         */
        post: operations["addKnowledgeNode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/nodes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove an empty place */
        delete: operations["removeKnowledgeNode"];
        options?: never;
        head?: never;
        /** Rename a place, move it with everything below it, give it another order */
        patch: operations["changeKnowledgeNode"];
        trace?: never;
    };
    "/api/v1/knowledge/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to publish, update or revoke
         * @description By an author of second line or HQ.
         */
        post: operations["openKnowledgeOperation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may browse, edit and remove at a place of the tree */
        get: operations["readNodePermissions"];
        /** Name who may, at a place and below it: people and groups, all at once */
        put: operations["nameForNode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/permissions/effective": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a person may at a place, and by what */
        get: operations["readEffectivePermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Standard answers that archivists propose to publish, newest first
         * @description Before the desks that you write at, or with `mine` those that you proposed and what became of them.
         */
        get: operations["listKnowledgeProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/proposals/{id}/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish it, or bring an article up to it: opens the case, with the words filled in
         * @description Network-wide ones at HQ or second line, local ones in the province. The same proposal is the same case, however often it is asked for; another person than who opened it is told 409. The archivist counts as an author.
         */
        post: operations["openProposedCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/proposals/{id}/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Pass a network-wide one on to the platform whose business it is */
        put: operations["passProposalOn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/proposals/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do not publish it, and say why */
        post: operations["declineProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/recent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you have read, last first */
        get: operations["listRecentlyRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/timeliness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much was done within its limits (信息发布及时率) */
        get: operations["readTimeliness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** HQ's tree under your own root, with your province's own places */
        get: operations["readKnowledgeTree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Operations, branches, feedback and local publications, newest first */
        get: operations["listKnowledgeWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ladders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom a late case of this centre climbs to, under the policy in force, and who that is now */
        get: operations["readLadder"];
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
        /** Add a prefecture or a department, with the zone and office hours of the one above */
        post: operations["createOrg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{org}": {
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
        /** Rename, move, close or open a prefecture or a department */
        patch: operations["updateOrg"];
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
    "/api/v1/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person within scope */
        get: operations["readPerson"];
        put?: never;
        post?: never;
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
    "/api/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of the SLA policy, newest first, and which one decides since when through whom */
        get: operations["listPolicies"];
        put?: never;
        /** Take in a further version; it decides nothing until another administrator activates it */
        post: operations["addPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version with its decision tables, condition by condition */
        get: operations["readPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{version}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let new cases start under this version; not by who brought it in, only by administrators of the whole tree */
        post: operations["activatePolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/process-evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Evaluations of your centres */
        get: operations["listEvaluations"];
        put?: never;
        /**
         * Begin the evaluation of a process (流程评估)
         * @description By an inspector or a service supervisor of the centre; not within six months of the last. Its figures are there at once. Then `propose-measure`, `drop-measure`, `submit-assessment`, `approve`, `return`, `carry-out`, `move-measure`, `give-up-measure`, `measure-effect`, `find-effective`, `find-ineffective`, `start-new-round` by POST /cases/{id}/commands.
         */
        post: operations["beginEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/process-evaluations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An evaluation, its measures, and how its figures were worked out */
        get: operations["readEvaluation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/process-evaluations/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cases behind a figure
         * @description Each with what it adds; as of the cut-off.
         */
        get: operations["readEvaluationCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/process-evaluations/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Works every figure out again with the same cut-off */
        get: operations["checkEvaluation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/process-evaluations/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The figures before and after as a file
         * @description In the language of Accept-Language. Who took what is recorded.
         */
        get: operations["exportEvaluation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/process-evaluations/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A figure of the process before and after the measures, side by side */
        get: operations["readEvaluationFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quality/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finished work that you may score, or whose appeal you may review; empty for who inspects nothing */
        get: operations["listChecksAtHand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quality/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plans of regular samplings (定期抽查) of your centres */
        get: operations["listQualityPlans"];
        put?: never;
        /**
         * Plan regular samplings
         * @description By who inspects at the centre. It draws from each whole week or month as soon as that is over, half an hour past midnight in China.
         */
        post: operations["makeQualityPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quality/plans/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a plan: it draws no more
         * @description Ended twice it is ended once.
         */
        post: operations["endQualityPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quality/samplings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Samplings of your centres */
        get: operations["listSamplings"];
        put?: never;
        /**
         * Draw a sample of finished work (质检抽样)
         * @description By an inspector or a service supervisor of the centre. Each piece is a check of its own: `score-work`, `accept-score`, `appeal-score`, `uphold-score`, `change-score`; then `submit-report`, `approve`, `circulate` on the sampling; all by POST /cases/{id}/commands.
         */
        post: operations["openSampling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quality/samplings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sampling and how far it is */
        get: operations["readSampling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quality/samplings/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What it drew with every grade, as a file
         * @description Who took what is recorded.
         */
        get: operations["exportSampling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quality/samplings/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What it found: by centre, by item, by person; of final scores only */
        get: operations["readQualityReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quality/samplings/{id}/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What it drew, with the scores that count */
        get: operations["listSamples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quality/samplings/population": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much finished work a sampling would be drawn from; nothing is drawn */
        get: operations["countPopulation"];
        put?: never;
        post?: never;
        delete?: never;
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
        /** Change a receiver, stop and start it */
        patch: operations["updateReceiver"];
        trace?: never;
    };
    "/api/v1/receivers/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send all of its dead letters again, oldest first, each under its own id */
        post: operations["replayDeadLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivers/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a webhook a new secret, answered this once; the old one signs along for a while */
        post: operations["renewReceiverSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivers/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a webhook a signed event that is about nothing, now, and tell what it answered */
        post: operations["testReceiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports of your centres, and what you asked for; `late=true`: who owes one */
        get: operations["listReports"];
        put?: never;
        /**
         * Begin a province’s regular report (报表上报) that the schedule missed
         * @description By its statistician; with the prefectures’. The one that the schedule began is the same. Then `generate`, `annotate`, `submit`, `approve`, `return`, `remind-prefecture`, `return-to-prefecture`, `go-on-without`, `confirm-receipt` by POST /cases/{id}/commands.
         */
        post: operations["beginReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report, its editions, and what its prefectures submitted */
        get: operations["readReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cases behind a figure
         * @description Each with what it adds; as of the cut-off.
         */
        get: operations["readCasesBehind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Works every figure out again with the same cut-off */
        get: operations["checkReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The report as the file that is submitted
         * @description In the language of Accept-Language; a receiver gets its own contents. Who took what is recorded.
         */
        get: operations["exportReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of one content, by centre */
        get: operations["readFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a centre for an ad hoc report
         * @description Answered as every report is: worked out, approved by another person, with a receipt.
         */
        post: operations["requestReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own saved views of the inbox */
        get: operations["listSavedViews"];
        put?: never;
        /** Keep filters of the inbox under a name */
        post: operations["saveView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Rename a saved view, change its filters, make it the default */
        put: operations["replaceView"];
        post?: never;
        /** Forget a saved view */
        delete: operations["forgetView"];
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/v1/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a suggestion
         * @description The customer is thanked; the records manager has it.
         */
        post: operations["registerSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestions/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suggestions by owner, category and outcome */
        get: operations["summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestions/summary/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a file: a line for each owner and category, the last one sums up
         * @description In the language of Accept-Language. Who took what is recorded.
         */
        get: operations["exportSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surveys/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Customers whom the surveyor may call, best time first; empty for who is no surveyor */
        get: operations["listCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/system-health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the parts are, who works, what waits, and which schema this is */
        get: operations["readSystemHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Connected systems within scope, by id */
        get: operations["listSystems"];
        put?: never;
        /** Let a system post events; its token is answered this once */
        post: operations["createSystem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/systems/{id}": {
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
        /** Stop a system, or let it post again */
        patch: operations["updateSystem"];
        trace?: never;
    };
    "/api/v1/systems/{id}/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a system a new token, answered this once; the old one stays valid for a while */
        post: operations["renewSystemToken"];
        delete?: never;
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
    "/api/v1/tasks/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Claim, assign or approve many tasks, each with its own outcome
         * @description Each row is a command of its own, decided whatever becomes of the others, and of whoever asked. The same key again, with all rows or some, repeats nothing and answers what became of them.
         */
        post: operations["decideMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many open tasks each view of the inbox holds, counted up to a bound */
        get: operations["countTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/timers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Clocks of every case you may see: planned and actual, whose time it was */
        get: operations["listTimers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/timers/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many clocks the list has
         * @description Counted as far as a file of them may go.
         */
        get: operations["countTimers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/timers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same clocks as a file
         * @description At most 100,000 rows, in the language of Accept-Language. Who took what is recorded.
         */
        get: operations["exportTimers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/timers/heat-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where time goes: clocks by kind and by whose time it was
         * @description Due in the last 30 local days and the next 7 unless `from` and `to` say otherwise; 92 days at most.
         */
        get: operations["timerHeatMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a work assignment (工作任务)
         * @description By who keeps the board of HQ, a province or a prefecture; what it asks follows by POST /cases/{id}/commands.
         */
        post: operations["openWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is asked, and the matrix receiver × state: of all for the assigner, else of your own */
        get: operations["readWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-assignments/{id}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a file of a work assignment */
        get: operations["downloadWorkFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-assignments/given": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What your organisations assign, at every stage */
        get: operations["listGivenWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-assignments/given/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a file
         * @description To the last page, in the language of Accept-Language. Who took what is recorded.
         */
        get: operations["exportGivenWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-assignments/received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What your organisations have been assigned */
        get: operations["listReceivedWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-assignments/received/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a file
         * @description To the last page, in the language of Accept-Language. Who took what is recorded.
         */
        get: operations["exportReceivedWork"];
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
        AcceptReplyCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "accept-reply";
        };
        AcceptScoreCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "accept-score";
        };
        AcceptWorkCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "accept-work";
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
        AcknowledgeCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "acknowledge";
        };
        AcknowledgeReportCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "acknowledge-report";
        };
        AcknowledgeWorkCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "acknowledge-work";
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
        AddProvincesCommand: {
            /** @description Organisations: province */
            provinces: string[];
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "add-provinces";
        };
        AddReceiversCommand: {
            /** @description Organisations: province, second-line, prefecture, department */
            receivers: string[];
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "add-receivers";
        };
        AdoptCommand: {
            needsUpdate?: boolean;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "adopt";
        };
        AllowedCommandDto: {
            fields: components["schemas"]["FieldDto"][];
            taskId: string | null;
            type: string;
        };
        AnnotateCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "annotate";
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
            /** @description Articles that the text was written with: counted once, by the step that carries it */
            uses?: components["schemas"]["AnswerUseBody"][];
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
            /** @description Articles that the text was written with: counted once, by the step that carries it */
            uses?: components["schemas"]["AnswerUseBody"][];
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
            /** @description Articles that the text was written with: counted once, by the step that carries it */
            uses?: components["schemas"]["AnswerUseBody"][];
        };
        AnswersDto: {
            /** @description Complaints that those were given in */
            cases: number;
            /** @description Answers that were written with it, one a person and case */
            times: number;
        };
        AnswerUseBody: {
            /** Format: uuid */
            article: string;
            /** @description The version that was put into it */
            number: number;
        };
        AnswerUseDto: {
            /** Format: uuid */
            article: string;
            /** Format: date-time */
            at: string;
            /** @description Number that was used */
            number: number;
            /** @description Where they work */
            org: string;
            person: components["schemas"]["PersonDto"] | null;
            /** @description As it was when it was used */
            title: string;
        };
        AppealScoreCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "appeal-score";
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
        ApproveCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "approve";
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
        ApproveFollowUpCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "approve-follow-up";
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
        ArticleDto: {
            answers: components["schemas"]["AnswersDto"];
            attachments: components["schemas"]["ArticleFileDto"][];
            /** @description Sanitised HTML; pictures are <img data-attachment="id"> */
            body: string;
            /** @enum {string} */
            confidentiality: "open" | "internal" | "restricted";
            /** Format: date-time */
            effectiveAt: string | null;
            /** Format: date-time */
            expiresAt: string | null;
            favourite: boolean;
            /** Format: uuid */
            id: string;
            keywords: string[];
            /** @description You may give feedback */
            mayGiveFeedback: boolean;
            /** @description You may begin a revocation */
            mayRevoke: boolean;
            /** @description You may begin an update */
            mayUpdate: boolean;
            node: string | null;
            /** @description Number that is shown; in the register the one in force; 0: none yet */
            number: number;
            /** @description Operations under way; only for those who see the register */
            operations: components["schemas"]["OpenOperationDto"][];
            /** @description Where it comes from */
            origin: string;
            /** Format: date-time */
            reviewAt: string | null;
            /**
             * @description local: a province's own
             * @enum {string}
             */
            scope: "network" | "local";
            /** @enum {string} */
            state: "draft" | "in-review" | "returned" | "published" | "being-updated" | "revoked" | "expired" | "withdrawn";
            title: string;
            /**
             * Format: date-time
             * @description Here, since
             */
            updatedAt: string;
            /** @enum {string} */
            urgency: "normal" | "urgent";
            use: components["schemas"]["UseDto"];
            usefulness: components["schemas"]["UsefulnessDto"];
        };
        ArticleFileDto: {
            bytes: number;
            fileName: string;
            /** Format: uuid */
            id: string;
            mediaType: string;
        };
        ArticleItemDto: {
            /** @enum {string} */
            confidentiality: "open" | "internal" | "restricted";
            /** Format: date-time */
            effectiveAt: string | null;
            /** Format: date-time */
            expiresAt: string | null;
            favourite: boolean;
            /** Format: uuid */
            id: string;
            keywords: string[];
            node: string | null;
            /** @description Number that is shown; in the register the one in force; 0: none yet */
            number: number;
            /** @description Where it comes from */
            origin: string;
            /** Format: date-time */
            reviewAt: string | null;
            /**
             * @description local: a province's own
             * @enum {string}
             */
            scope: "network" | "local";
            /** @description null: nothing was looked for */
            score: number | null;
            snippet: components["schemas"]["HighlightedDto"];
            /** @enum {string} */
            state: "draft" | "in-review" | "returned" | "published" | "being-updated" | "revoked" | "expired" | "withdrawn";
            title: components["schemas"]["HighlightedDto"];
            /**
             * Format: date-time
             * @description Here, since
             */
            updatedAt: string;
            /** @enum {string} */
            urgency: "normal" | "urgent";
        };
        ArticlePageDto: {
            /** @description false: no article has all the words; those with some of them, or a title like it */
            exact: boolean;
            items: components["schemas"]["ArticleItemDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        ArticleSubject: {
            /**
             * @description Complaints that the article is about
             * @enum {string}
             */
            category: "fault" | "billing" | "service-quality" | "coverage";
        };
        AssignCommand: {
            /** Format: uuid */
            person: string;
            task: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "assign";
        };
        AssignedWorkDto: {
            /**
             * Format: uuid
             * @description Case that it is about
             */
            about: string | null;
            /** @description Commands of its case that you may give now */
            allowed: string[];
            /** @description Organisation that assigns it */
            assigner: string;
            /**
             * Format: date-time
             * @description For all; null: not given out yet
             */
            dueAt: string | null;
            /**
             * Format: uuid
             * @description Its case too
             */
            id: string;
            /** @description You work for its assigner, and see every receiver */
            keeps: boolean;
            /** @description 0: not given out yet; then one more for each change for all */
            number: number;
            /** Format: date-time */
            openedAt: string;
            outcome: string | null;
            /** @description Receiver × state: of every receiver for the assigner, else of those that you work for */
            parts: components["schemas"]["WorkPartWordsDto"][];
            /** @description Who is named to do it, at the only receiver */
            person: components["schemas"]["PersonDto"] | null;
            /** @enum {string} */
            stage: "new" | "drafting" | "assigned" | "ending" | "ended";
            /** @description Empty: nothing is written yet */
            title: string;
            /** @enum {string} */
            urgency: "normal" | "urgent";
            /** @description As it is asked of all; null: nothing is written yet */
            words: components["schemas"]["WorkWordsDto"] | null;
        };
        AssignWorkCommand: {
            /** Format: uuid */
            about?: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: uuid */
            person?: string;
            /** @description Organisations: province, second-line, prefecture, department */
            receivers: string[];
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "assign-work";
            /** @description A whole edition. The body is HTML; what is not allowed in it is taken out */
            words: {
                attachments?: string[];
                body?: string;
                keywords?: string[];
                title?: string;
            };
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
        AuditActorView: {
            id: string;
            /** @enum {string} */
            kind: "person" | "connected-system" | "system";
            /** @description Null: no person, or one that is not known here */
            person: components["schemas"]["AccountView"] | null;
        };
        AuditedCaseDto: {
            /** Format: uuid */
            id: string;
            number: string;
            /** @description Owning organisation */
            org: string;
            process: string;
        };
        AuditedTimerDto: {
            /** Format: date-time */
            armedAt: string;
            /** @description Past its due time, as of now or of its end */
            breached: boolean;
            calendar: string;
            case: components["schemas"]["AuditedCaseDto"];
            category: string;
            /** @description Kind of clock */
            clock: string;
            /**
             * Format: date-time
             * @description Planned end, finished pauses included
             */
            dueAt: string;
            /**
             * Format: date-time
             * @description null: it runs
             */
            endedAt: string | null;
            /** @description A mark is more than a minute behind and has not fired */
            firingMissing: boolean;
            /** @description Whose time it is, or was when the clock ended */
            holder: components["schemas"]["ClockHolderDto"];
            /** @description Unique within the case */
            id: string;
            /** @description The latest firing of its marks; null: none has fired */
            latenessMs: number | null;
            limit: components["schemas"]["LimitDto"];
            /** @description Actual end (or now, or the start of a pause) less planned; negative: in time */
            overrunMs: number;
            pauses: components["schemas"]["PausesDto"];
            policy: components["schemas"]["PolicyRuleDto"];
            /**
             * @description As of now
             * @enum {string}
             */
            state: "running" | "warned" | "breached" | "paused" | "met" | "cancelled";
            tier: string;
            /** @description Used of the limit, in its unit; null: its calendar is no longer kept */
            used: number | null;
            /** @description used ÷ limit */
            usedShare: number | null;
        };
        AuditedTimerPageDto: {
            items: components["schemas"]["AuditedTimerDto"][];
            /** @description null: the last page */
            next: string | null;
            /**
             * Format: date-time
             * @description Moment that states are computed for
             */
            now: string;
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
        AuditEntryPage: {
            items: components["schemas"]["AuditEntryView"][];
            /** @description Cursor of the next page */
            next: string | null;
        };
        AuditEntryView: {
            actor: components["schemas"]["AuditActorView"];
            /** Format: date-time */
            at: string;
            /** @example grant-role */
            command: string;
            /** @description Ids, codes and times: no names, no words */
            fields: {
                [key: string]: unknown;
            };
            /** @description SHA-256 over the previous hash and this entry */
            hash: string;
            /** @description The absent colleague whom the actor stood in for */
            onBehalfOf: components["schemas"]["AccountView"] | null;
            previousHash: string;
            /** @description Number in its stream, without gaps */
            seq: number;
        };
        AuditPageDto: {
            items: components["schemas"]["AuditEntryDto"][];
            next: string | null;
            /** @description Of the whole chain, checked now */
            verification: components["schemas"]["VerificationDto"];
        };
        BlockChangeDto: {
            /** @description Of a row of a table: each cell by itself */
            cells?: components["schemas"]["CellChangeDto"][];
            /** @enum {string} */
            change: "same" | "added" | "removed" | "changed";
            /** @enum {string} */
            kind: "paragraph" | "heading" | "item" | "quote" | "code" | "row";
            pieces: components["schemas"]["PieceDto"][];
        };
        BoardPageDto: {
            /** @description Those on top first, then the newest */
            items: components["schemas"]["BulletinItemDto"][];
            /** @description null: the last page */
            next: string | null;
            /** @description What is shown to you and you have not read, whatever the filters */
            unread: number;
        };
        BuildView: {
            /** @example v20.20.2 */
            node: string;
            /** @example 0.1.0 */
            version: string;
        };
        BulkBody: {
            /** @enum {string} */
            action: "claim" | "assign" | "approve";
            /**
             * Format: uuid
             * @description Whom to assign to; with `assign` only
             */
            person?: string;
            rows: components["schemas"]["BulkRowBody"][];
        };
        BulkResultDto: {
            /** Format: uuid */
            case: string;
            /** @description Code of the problem where it was not done */
            code: string | null;
            /** @description Why not, in the reader's language */
            detail: string | null;
            /**
             * @description pending: accepted, not confirmed yet; ask again with the same key
             * @enum {string}
             */
            outcome: "done" | "refused" | "pending";
            task: string;
        };
        BulkResultsDto: {
            /** @description In the order of the rows */
            results: components["schemas"]["BulkResultDto"][];
        };
        BulkRowBody: {
            /**
             * Format: uuid
             * @description Id of the case
             */
            case: string;
            task: string;
            /** @description As seen; refused where it has changed since */
            version?: number;
        };
        BulletinDto: {
            /** @description Commands of its case that you may give now */
            allowed: string[];
            /** @description For those who may open its case */
            authors: components["schemas"]["PersonDto"][];
            /** @description Written and not passed yet; for those who work for its origin or its publisher */
            drafted: components["schemas"]["DraftedFollowUpDto"] | null;
            /** Format: date-time */
            effectiveAt: string | null;
            /** Format: date-time */
            endsAt: string | null;
            /** Format: date-time */
            expiresAt: string | null;
            /** @description Newest first */
            followUps: components["schemas"]["FollowUpDto"][];
            /** @description What a reply is to say; null: plain words */
            form: components["schemas"]["QuestionDto"][] | null;
            /**
             * Format: uuid
             * @description Its case too
             */
            id: string;
            /** @description What a fault or a cutover affects (影响范围), as said last; null: not said, or erased */
            impact: string | null;
            /** @description You work for its origin or its publisher: matrix, receipts and replies show every receiver */
            keeps: boolean;
            /** @enum {string} */
            kind: "bulletin" | "fault-notice" | "cutover-notice";
            /** @enum {string|null} */
            noticeState: "announced" | "ongoing" | "cleared" | null;
            /** @description 0: not shown yet; then one more for each follow-up */
            number: number;
            /** Format: date-time */
            openedAt: string;
            /** @description You may open its case */
            opens: boolean;
            /** @description Organisation that wrote it */
            origin: string;
            outcome: string | null;
            pinned: boolean;
            /** @description HQ, or the province whose own it is */
            publisher: string;
            /**
             * Format: date-time
             * @description When you read it; null: you have not
             */
            readAt: string | null;
            /** @description Of the receivers that you work for */
            receivers: components["schemas"]["OwnCellDto"][];
            /** @description complete, closed, taken-down, expired; null: open, or none */
            repliesEnd: string | null;
            /**
             * Format: date-time
             * @description null: no reply is asked
             */
            replyBy: string | null;
            /** @enum {string} */
            scope: "network" | "local";
            /** @description On a board of yours now */
            shown: boolean;
            /**
             * Format: date-time
             * @description From its first number on
             */
            shownAt: string | null;
            /** @enum {string} */
            stage: "new" | "drafting" | "origin-review" | "receiving" | "hq-review" | "modifying" | "shown" | "taking-down" | "ended";
            /**
             * Format: date-time
             * @description Of a fault or a cutover
             */
            startsAt: string | null;
            /** @description Of the words handed in last; empty: none yet */
            title: string;
            /** @enum {string} */
            urgency: "normal" | "urgent";
            /** @description null: none yet, or erased */
            words: components["schemas"]["BulletinWordsDto"] | null;
        };
        BulletinFileDto: {
            bytes: number;
            fileName: string;
            /** Format: uuid */
            id: string;
            mediaType: string;
        };
        BulletinItemDto: {
            /** Format: date-time */
            effectiveAt: string | null;
            /** Format: date-time */
            endsAt: string | null;
            /** Format: date-time */
            expiresAt: string | null;
            /**
             * Format: uuid
             * @description Its case too
             */
            id: string;
            /** @description What a fault or a cutover affects (影响范围), as said last; null: not said, or erased */
            impact: string | null;
            /** @enum {string} */
            kind: "bulletin" | "fault-notice" | "cutover-notice";
            /** @enum {string|null} */
            noticeState: "announced" | "ongoing" | "cleared" | null;
            /** @description 0: not shown yet; then one more for each follow-up */
            number: number;
            /** Format: date-time */
            openedAt: string;
            /** @description Organisation that wrote it */
            origin: string;
            outcome: string | null;
            pinned: boolean;
            /** @description HQ, or the province whose own it is */
            publisher: string;
            /**
             * Format: date-time
             * @description When you read it; null: you have not
             */
            readAt: string | null;
            /**
             * Format: date-time
             * @description null: no reply is asked
             */
            replyBy: string | null;
            /** @enum {string} */
            scope: "network" | "local";
            /**
             * Format: date-time
             * @description From its first number on
             */
            shownAt: string | null;
            /** @enum {string} */
            stage: "new" | "drafting" | "origin-review" | "receiving" | "hq-review" | "modifying" | "shown" | "taking-down" | "ended";
            /**
             * Format: date-time
             * @description Of a fault or a cutover
             */
            startsAt: string | null;
            /** @description Of the words handed in last; empty: none yet */
            title: string;
            /** @enum {string} */
            urgency: "normal" | "urgent";
        };
        BulletinMatrixDto: {
            /** @description Of what is shown */
            number: number;
            receivers: components["schemas"]["MatrixRowDto"][];
            /** @description complete, closed, taken-down, expired; null: open, or none */
            repliesEnd: string | null;
            /**
             * Format: date-time
             * @description null: no reply is asked
             */
            replyBy: string | null;
        };
        BulletinWordsDto: {
            attachments: components["schemas"]["BulletinFileDto"][];
            /** @description Sanitised HTML */
            body: string;
            keywords: string[];
            title: string;
        };
        CalendarDayView: {
            /**
             * Format: date
             * @example 2026-10-01
             */
            date: string;
            /** @description Empty: a holiday; else a make-up workday’s service */
            intervals: components["schemas"]["IntervalView"][];
        };
        CalendarsView: {
            items: components["schemas"]["CalendarView"][];
        };
        CalendarView: {
            /** Format: date-time */
            createdAt: string;
            /** @description Days that differ from the week */
            exceptions: components["schemas"]["CalendarDayView"][];
            /** @example back-office */
            id: string;
            /**
             * Format: date
             * @description Last day whose public holidays are known; after it the week alone decides. Null: without holidays
             */
            knownUntil: string | null;
            /** @description Open organisations within scope whose office hours it is */
            orgs: string[];
            version: number;
            /** @description Service of each day of the week, Monday first */
            week: components["schemas"]["IntervalView"][][];
            /** @example Asia/Shanghai */
            zone: string;
        };
        CallCustomerView: {
            /** Format: uuid */
            id: string;
            /** @description Masked unless the caller speaks with customers */
            name: string;
            /** @example GSLZ000001 */
            number: string;
            /** @description Always masked */
            phone: string;
        };
        CallerDto: {
            /** @description Somebody stands in for them now: they are not counted on */
            away: boolean;
            /** Format: uuid */
            id: string;
            nameEn: string;
            nameZh: string;
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
        CallListView: {
            /** @description In the order in which to call; without those somebody else has claimed */
            items: components["schemas"]["CallView"][];
            /** @description True: there are more than shown */
            more: boolean;
            /** Format: date-time */
            now: string;
        };
        CallOffCampaignCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "call-off-campaign";
        };
        CallOffEvaluationCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "call-off-evaluation";
        };
        CallOffSamplingCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "call-off-sampling";
        };
        CallView: {
            /** @description True: the customer has named this time */
            appointed: boolean;
            /** @description Calls made so far */
            attempts: number;
            /**
             * Format: date-time
             * @description Now, or when the customer may be called next
             */
            bestAt: string;
            /** Format: uuid */
            caseId: string;
            category: string;
            /**
             * Format: uuid
             * @description The complaint that it is about; of a call of a campaign the campaign
             */
            complaint: string;
            customer: components["schemas"]["CallCustomerView"] | null;
            /**
             * Format: date-time
             * @description The call is late after that
             */
            dueAt: string | null;
            /**
             * @description What came of the last one
             * @example no-answer
             */
            lastResult: string | null;
            /** @description True: the caller has claimed it */
            mine: boolean;
            number: string;
            /**
             * @description `waiting`: nobody may call before `bestAt`
             * @enum {string}
             */
            stage: "calling" | "waiting";
            tier: string;
        };
        CampaignCustomerDto: {
            attempts: number;
            /**
             * Format: uuid
             * @description Case of the call
             */
            case: string | null;
            /** Format: uuid */
            customer: string;
            /** @description Masked unless the caller speaks with customers */
            name: string;
            number: string;
            outcome: string | null;
            /** @description Always masked */
            phone: string;
            /** @description Place in the list */
            position: number;
            result: string | null;
            /** @enum {string} */
            state: "listed" | "barred" | "opened" | "waiting" | "calling" | "held" | "self-service" | "ended";
            stratum: string;
        };
        CampaignCustomersDto: {
            /** @description In the order of the list */
            items: components["schemas"]["CampaignCustomerDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        CampaignDto: {
            /** @description Of these, who answered */
            answered: number;
            /** @enum {string} */
            campaign: "satisfaction" | "demand" | "retention" | "arrears" | "publicity" | "marketing";
            /**
             * Format: date-time
             * @description Calls until
             */
            endAt: string | null;
            /**
             * Format: uuid
             * @description Its case too
             */
            id: string;
            /** @description Customers of its list */
            listed: number;
            name: string;
            /** Format: date-time */
            openedAt: string;
            org: string;
            /** @description Why it ended */
            outcome: string | null;
            /** @description Customers whose call is over */
            over: number;
            /** @description Answers after which it ends */
            quota: number | null;
            /** @enum {string} */
            stage: "new" | "drafting" | "campaign-review" | "approved" | "running" | "stopped" | "ending" | "ended";
        };
        CampaignPageDto: {
            /** @description Newest first */
            items: components["schemas"]["CampaignDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        CampaignProgressDto: {
            /** @description Commands of its case that you may give now */
            allowed: string[];
            /** @description Of these, who answered */
            answered: number;
            callers: components["schemas"]["CallerDto"][];
            /** @enum {string} */
            campaign: "satisfaction" | "demand" | "retention" | "arrears" | "publicity" | "marketing";
            /** @description Customers by stratum, state and outcome */
            counts: components["schemas"]["CountDto"][];
            /**
             * Format: date-time
             * @description Calls until
             */
            endAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /** @description When it opens calls: by weekday, Monday first, stretches in minutes of the day [from, to) */
            hours: number[][][];
            /**
             * Format: uuid
             * @description Its case too
             */
            id: string;
            /** @description Customers of its list */
            listed: number;
            /** @description What its list was made from: { file, mapping }, or the query */
            listFrom: {
                [key: string]: unknown;
            } | null;
            name: string;
            /** Format: date-time */
            openedAt: string;
            org: string;
            /** @description Why it ended */
            outcome: string | null;
            /** @description Customers whose call is over */
            over: number;
            /** @description Calls that lie ready for each caller */
            perCaller: number;
            /** @description Answers after which it ends */
            quota: number | null;
            /** @description Quotas by number of the stratum */
            quotas: {
                [key: string]: number;
            };
            /** @enum {string} */
            stage: "new" | "drafting" | "campaign-review" | "approved" | "running" | "stopped" | "ending" | "ended";
            /** Format: date-time */
            startedAt: string | null;
            strata: components["schemas"]["StratumDto"][];
        };
        CampaignResultsDto: {
            answered: number;
            /** @description Every question, of the whole list first, then by stratum */
            questions: components["schemas"]["QuestionResultDto"][];
            results: components["schemas"]["ResultCountDto"][];
        };
        CancelCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "cancel";
        };
        CarryOutCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "carry-out";
        };
        CaseBehindDto: {
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: date-time */
            openedAt: string;
            /** @description What it adds to the figure */
            value: number;
        };
        CaseCountDto: {
            count: number;
            /** @description There may be more: counted, and looked for, no further */
            more: boolean;
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
        CasesBehindDto: {
            /** @description By id */
            items: components["schemas"]["CaseBehindDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        CaseTimeDto: {
            /** @description Of a clock: stretch by stretch; null: of the whole case, or the calendar it counted in is gone */
            account: components["schemas"]["ClockAccountDto"] | null;
            /** @description Calendar of the working time */
            calendar: string;
            /**
             * Format: date-time
             * @description Registered; of a clock: where it counts from
             */
            from: string;
            /** @description They add up to the total */
            parts: components["schemas"]["OwnedTimeDto"][];
            /** @description In the order of time, without gaps */
            spans: components["schemas"]["OwnedSpanDto"][];
            /**
             * Format: date-time
             * @description Closed, or now; of a clock: its end, or now
             */
            to: string;
            total: components["schemas"]["TotalTimeDto"];
        };
        CategoryFiguresDto: {
            /** @description Clocks that run past their due time */
            breached: number;
            category: string;
            /** @description Clocks that run and are due today */
            dueToday: number;
            /** @description Cases not closed yet */
            open: number;
        };
        CauseCountDto: {
            /** @description Within the period of the same length before it */
            before: number;
            /** @enum {string} */
            category: "fault" | "billing" | "service-quality" | "coverage";
            /**
             * @description As filed; null: all of the category, filed or not
             * @enum {string|null}
             */
            cause: "line-fault" | "equipment-fault" | "network-fault" | "coverage-gap" | "billing-error" | "tariff-unclear" | "staff-conduct" | "late-service" | "inter-operator" | "customer-equipment" | "unfounded" | "other" | null;
            /** @description Within the period */
            count: number;
            /** @enum {string} */
            kind: "complaint" | "fault";
            /** @description Why it is to be improved; of fewer than five nothing is concluded. `grown`: half as many again as before; `large-share`: a third of all of its sort: of categories, or of what was filed with a cause */
            reasons: ("grown" | "large-share")[];
        };
        CauseDto: {
            /** @description Cases closed with it */
            cases: number;
            cause: string;
        };
        CellChangeDto: {
            /** @enum {string} */
            change: "same" | "added" | "removed" | "changed";
            pieces: components["schemas"]["PieceDto"][];
        };
        CentreFiguresDto: {
            centre: string;
            /** @description Mean of 100; null: none is final */
            mean: number | null;
            /** @description Whose score is final */
            scored: number;
            violations: number;
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
        ChangeQuotaCommand: {
            quota?: number;
            stratum?: number;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "change-quota";
        };
        ChangeScoreCommand: {
            answerComplete: number;
            answerRight: number;
            categoryRight: number;
            contactedInTime: number;
            courtesy: number;
            disclosed?: boolean;
            falsified?: boolean;
            limitsKept: number;
            misled?: boolean;
            registrationComplete: number;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "change-score";
        };
        ChangeWorkCommand: {
            /** Format: date-time */
            dueAt?: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "change-work";
            whole?: boolean;
            /** @description A whole edition. The body is HTML; what is not allowed in it is taken out */
            words?: {
                attachments?: string[];
                body?: string;
                keywords?: string[];
                title?: string;
            };
        };
        CheckAtHandDto: {
            /** @description Who did the work */
            agent: components["schemas"]["PersonDto"];
            category: string;
            centre: string;
            /** Format: date-time */
            dueAt: string | null;
            /**
             * Format: uuid
             * @description The case of the check
             */
            id: string;
            /** @description True: the caller has claimed it */
            mine: boolean;
            /** @description Number of the finished case */
            number: string;
            /** @description Points of 100 below which it is a violation, by its policy */
            pass: number;
            /** Format: uuid */
            sampling: string;
            /** @enum {string} */
            step: "score-work" | "review-score";
            /**
             * Format: uuid
             * @description The finished case
             */
            target: string;
        };
        CheckBody: {
            /** @description Only this province */
            province?: string;
        };
        ChecksAtHandDto: {
            /** @description Soonest due first; without those somebody else has claimed */
            items: components["schemas"]["CheckAtHandDto"][];
            /** @description True: there are more than shown */
            more: boolean;
        };
        ChecksDto: {
            items: components["schemas"]["ProvinceCheckDto"][];
        };
        CirculateCommand: {
            /** Format: uuid */
            bulletin?: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "circulate";
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
        ClassifyCommand: {
            /** @description Organisation: department */
            branch: string;
            /** @enum {string} */
            category: "service-quality" | "billing" | "coverage" | "product" | "outlet" | "self-help" | "other";
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "classify";
        };
        ClockAccountDto: {
            /** @description In the order of time, without gaps; they add up to `used` */
            stretches: components["schemas"]["StretchDto"][];
            /** @description In the limit's own unit */
            used: number;
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
        ClockHolderDto: {
            org: string;
            person: components["schemas"]["PersonDto"] | null;
            /**
             * @description null: nobody held the case
             * @enum {string|null}
             */
            role: "junior-agent" | "senior-agent" | "team-leader" | "integrated-desk" | "editing-desk" | "handler" | "prefecture-manager" | "gm-hotline" | "hq-coordinator" | "surveyor" | "records-manager" | "statistician" | "quality-inspector" | "service-supervisor" | "knowledge-author" | "knowledge-manager" | "bulletin-author" | "bulletin-manager" | "floor-manager" | "centre-leader" | "administrator" | null;
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
        CloseRepliesCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "close-replies";
        };
        CloseWorkCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "close-work";
        };
        CompensateCommand: {
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
            type: "compensate";
        };
        ComplaintKnowledgeDto: {
            /** @description What was proposed to be published, newest first */
            proposals: components["schemas"]["ProposalDto"][];
            /** @description Articles that answers were written with, in that order */
            uses: components["schemas"]["AnswerUseDto"][];
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
        ComplaintRefDto: {
            /** Format: uuid */
            id: string;
            /** @description null: you may not see it */
            number: string | null;
        };
        ConfirmCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "confirm";
        };
        ConfirmEditionCommand: {
            /** Format: date-time */
            reviewAt?: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "confirm-edition";
        };
        ConfirmReceiptCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "confirm-receipt";
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
        ConfirmWithdrawalCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "confirm-withdrawal";
        };
        ConfirmWorkCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "confirm-work";
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
        CountDto: {
            count: number;
            outcome: string | null;
            /** @enum {string} */
            state: "listed" | "barred" | "opened" | "waiting" | "calling" | "held" | "self-service" | "ended";
            stratum: number;
        };
        CountsView: {
            /** @description Cases that are not closed */
            cases: components["schemas"]["ProcessCountView"][];
            /** @description Dead letters */
            deliveriesDead: number;
            deliveriesWaiting: number;
            /** @description Accepted and not applied yet */
            eventsWaiting: number;
            /** @description Committed, and given to no receiver yet */
            outboxWaiting: number;
            /** @description Running clocks past their limit */
            timersBreached: number;
            /** @description Above zero, the engine lags */
            timersLate: components["schemas"]["LateTimersView"][];
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
        DashboardDto: {
            categories: components["schemas"]["CategoryFiguresDto"][];
            /** @description The ten most frequent */
            causes: components["schemas"]["CauseDto"][];
            /** @description Of trend and causes: the last thirty days, today included */
            month: components["schemas"]["PeriodDto"];
            /** Format: date-time */
            now: string;
            orgs: components["schemas"]["OrgFiguresDto"][];
            /** @description The twenty with most in hand */
            people: components["schemas"]["WorkloadDto"][];
            today: components["schemas"]["PeriodDto"];
            total: components["schemas"]["FiguresDto"];
            trend: components["schemas"]["TrendDayDto"][];
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
        DeliveryDetail: {
            attempts: number;
            /** Format: uuid */
            caseId: string;
            caseNumber: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deliveredAt: string | null;
            /** @description The CloudEvent; words stand as references here (id and digest), and are put in when it is sent */
            event: {
                [key: string]: unknown;
            };
            /** @description Headers that every attempt has; `webhook-timestamp` and `webhook-signature` are made for each */
            headers: {
                [key: string]: string;
            };
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
            /** @description Oldest first; the latest 50 */
            tries: components["schemas"]["DeliveryTryView"][];
        };
        DeliveryKeyBody: {
            /**
             * Format: uuid
             * @description Id of the event
             */
            outboxId: string;
            receiver: string;
        };
        DeliveryPage: {
            items: components["schemas"]["DeliveryView"][];
            next: string | null;
        };
        DeliveryTryView: {
            /**
             * Format: date-time
             * @description When it began
             */
            at: string;
            /** @description SHA-256 of the body as sent, hex */
            digest: string | null;
            /** @description How long it took */
            ms: number;
            /** @description Why it did not arrive; null: it did */
            reason: string | null;
            /** @description HTTP status; null: nobody answered */
            status: number | null;
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
        DeskPageDto: {
            /** @description Newest first */
            items: components["schemas"]["BulletinItemDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        DismissCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dismiss";
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
            /** @description What may be sent there: work, or the whole case */
            reach: ("dispatch" | "transfer")[];
            /** @description True: the work order goes to HQ, which passes it on */
            throughHq: boolean;
            /** @example Asia/Shanghai */
            zone: string;
        };
        DivergenceDto: {
            /** Format: uuid */
            article: string;
            /** @description What it should show */
            due: components["schemas"]["VersionDto"];
            /** @description What it shows; null: it has none */
            found: components["schemas"]["VersionDto"] | null;
            /** Format: date-time */
            foundAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "missing" | "older" | "newer-than-register" | "edited" | "should-be-withdrawn" | "not-designated";
            /** @description Province */
            org: string;
            /**
             * @description `ask`: a person decides, by the command `repair`
             * @enum {string}
             */
            repair: "send" | "withdraw" | "ask";
            /**
             * Format: date-time
             * @description A later check found it mended
             */
            settledAt: string | null;
            title: string;
        };
        DivergencePageDto: {
            /** @description Newest first */
            items: components["schemas"]["DivergenceDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        DoNotCallBody: {
            /** Format: uuid */
            customer: string;
            /**
             * @description Why
             * @example 客户要求不再接听外呼
             */
            reason: string;
            /**
             * Format: date-time
             * @description Until then; default: until it is lifted
             */
            until?: string;
        };
        DoNotCallDto: {
            /** Format: uuid */
            customer: string;
            /** Format: date-time */
            enteredAt: string;
            enteredBy: components["schemas"]["PersonDto"] | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            liftedAt: string | null;
            /** @description Masked unless the caller speaks with customers */
            name: string;
            number: string;
            reason: string;
            /** Format: date-time */
            until: string | null;
        };
        DoNotCallPageDto: {
            /** @description Newest first */
            items: components["schemas"]["DoNotCallDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        DraftBody: {
            /** @description Fields of the command as far as they are filled, by their names; at most 300 000 characters as JSON */
            fields: {
                [key: string]: unknown;
            };
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
        DraftDto: {
            /** @description null: nothing is kept */
            fields: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @description null: these are nobody's yet
             */
            savedAt: string | null;
        };
        DraftedFollowUpDto: {
            attachments: components["schemas"]["BulletinFileDto"][];
            /** @description Sanitised HTML */
            body: string;
            by: components["schemas"]["PersonDto"][];
            /** Format: date-time */
            endsAt: string | null;
            /** @description What is affected since; null: as said before */
            impact: string | null;
            keywords: string[];
            /** @enum {string} */
            state: "announced" | "ongoing" | "cleared";
            title: string;
        };
        DraftFollowUpCommand: {
            /** Format: date-time */
            endsAt?: string;
            impact?: string;
            /** @enum {string} */
            state?: "ongoing" | "cleared";
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "draft-follow-up";
            /** @description A whole edition. The body is HTML; what is not allowed in it is taken out */
            words: {
                attachments?: string[];
                body?: string;
                keywords?: string[];
                title?: string;
            };
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
        DropMeasureCommand: {
            number: number;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "drop-measure";
        };
        EditionDiffDto: {
            /** @description Block by block; tables row by row, cell by cell */
            body: components["schemas"]["BlockChangeDto"][];
            /** @description null: nothing before; all of it is new */
            from: number | null;
            keywords: components["schemas"]["KeywordChangesDto"];
            title: components["schemas"]["PieceDto"][];
            /** @description null: not numbered yet */
            to: number | null;
        };
        EditionDto: {
            attachments: components["schemas"]["ArticleFileDto"][];
            /** @description Sanitised HTML; pictures are <img data-attachment="id"> */
            body: string;
            /** @enum {string} */
            confidentiality: "open" | "internal" | "restricted";
            /** Format: date-time */
            effectiveAt: string | null;
            /** Format: date-time */
            expiresAt: string | null;
            keywords: string[];
            node: string;
            /** @description null: not numbered yet */
            number: number | null;
            /** Format: date-time */
            reviewAt: string | null;
            title: string;
        };
        EffectDto: {
            /**
             * @description null: nobody has said which complaints
             * @enum {string|null}
             */
            category: "fault" | "billing" | "service-quality" | "coverage" | null;
            /** @description The complaint that proposed it */
            complaint: components["schemas"]["ComplaintRefDto"] | null;
            days: number;
            /** @description You may say which complaints it is about */
            mayChoose: boolean;
            /** @description Of those, provinces, each from when it first showed it */
            provinces: components["schemas"]["EffectRowDto"][];
            /** @description Organisations that you answer for; none: not published there yet */
            total: components["schemas"]["EffectRowDto"][];
        };
        EffectiveDto: {
            /** Format: uuid */
            node: string;
            person: components["schemas"]["PersonDto"];
            rights: components["schemas"]["EffectiveRightDto"][];
        };
        EffectiveRightDto: {
            allowed: boolean;
            /**
             * @description `everybody`: nobody is named; `keeper`: keeps the tree; `others`: only others are named; `elsewhere`: another province's place
             * @enum {string}
             */
            because: "everybody" | "keeper" | "named" | "others" | "elsewhere";
            /** @description The names by which they may, here or above */
            by: components["schemas"]["NodePermissionDto"][];
            /** @enum {string} */
            right: "browse" | "edit" | "remove";
        };
        EffectRowDto: {
            after: components["schemas"]["EffectStretchDto"];
            before: components["schemas"]["EffectStretchDto"];
            /** @description Organisation: with everything below it */
            org: string;
            /**
             * Format: date-time
             * @description First shown there
             */
            publishedAt: string;
        };
        EffectStretchDto: {
            /** @description Complaints, faults and enquiries of the category that arrived */
            count: number;
            /** Format: date-time */
            from: string;
            /** @description A week; null: less than a day to judge by */
            perWeek: number | null;
            /**
             * Format: date-time
             * @description Exclusive
             */
            to: string;
        };
        EnquiryAnalysisDto: {
            /**
             * Format: date-time
             * @description From here on what is compared with
             */
            comparedFrom: string;
            /**
             * Format: date-time
             * @description Exclusive
             */
            openedBefore: string;
            /** Format: date-time */
            openedFrom: string;
            /** @description The cases of a row: GET /cases with process=complaint-dispatch, kind=enquiry, the same org (below=false), category and period */
            rows: components["schemas"]["EnquiryCountDto"][];
        };
        EnquiryCountDto: {
            /** @description Within the period of the same length before it */
            before: number;
            /** @enum {string} */
            category: "fault" | "billing" | "service-quality" | "coverage";
            /** @description Within the period */
            count: number;
            /** @description Why the centre has to publicise it; of fewer than five enquiries nothing is concluded. `grown`: half as many again as before; `more-than-elsewhere`: its share of what the centre was asked is a quarter larger than that of all centres in the answer */
            focus: ("grown" | "more-than-elsewhere")[];
            /** @description Centre that was asked */
            org: string;
        };
        EvaluationCaseDto: {
            /** @description How often the case is counted */
            count: number;
            /** Format: uuid */
            id: string;
            /** @description Working minutes; null: it does not last */
            minutes: number | null;
            number: string;
            /** Format: date-time */
            openedAt: string;
        };
        EvaluationCasesDto: {
            items: components["schemas"]["EvaluationCaseDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        EvaluationCheckDto: {
            again: string;
            /** @enum {string} */
            edition: "before" | "after";
            /** @description Digest as it was kept */
            kept: string;
            /** @description Worked out again it says the same */
            same: boolean;
        };
        EvaluationComparisonDto: {
            after: components["schemas"]["EvaluationFigureDto"] | null;
            before: components["schemas"]["EvaluationFigureDto"] | null;
            /** @description An outcome, a clock, a step, a month, a person, a command, a stage */
            key: string;
            /** @description Whom the key names, where it counts by person */
            person: components["schemas"]["PersonDto"] | null;
        };
        EvaluationDetailDto: {
            after: components["schemas"]["EvaluationEditionDto"] | null;
            before: components["schemas"]["EvaluationEditionDto"] | null;
            /**
             * Format: date-time
             * @description When the first of its clocks ends
             */
            dueAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /** @enum {string} */
            evaluated: "complaint-dispatch" | "callback-survey" | "suggestion" | "appeal" | "outbound-campaign" | "knowledge-publish" | "knowledge-update" | "knowledge-revoke" | "knowledge-feedback" | "province-publication" | "local-publication" | "bulletin-publish" | "bulletin-delivery" | "bulletin-reply" | "work-assignment" | "work-assignment-part" | "report-submission" | "quality-sampling" | "quality-check";
            /**
             * Format: date-time
             * @description It looks at cases opened from here on …
             */
            from: string | null;
            /**
             * Format: uuid
             * @description Its case too
             */
            id: string;
            /**
             * Format: date-time
             * @description When the last measure was done
             */
            improvedAt: string | null;
            /** @description Measures whose day has passed once, of all rounds */
            lateMeasures: number;
            /** @description Of all rounds */
            measures: components["schemas"]["EvaluationMeasureDto"][];
            /** Format: date-time */
            openedAt: string;
            /** @description Measures to be carried out yet */
            openMeasures: number;
            org: string;
            /** @enum {string|null} */
            outcome: "nothing-to-improve" | "effective" | "not-effective" | "called-off" | null;
            /** @description Counted from 1 */
            round: number;
            /** @enum {string} */
            stage: "new" | "assessing" | "approval" | "improving" | "taking-effect" | "effect-review" | "ended";
            /**
             * Format: date-time
             * @description … and before this
             */
            to: string | null;
        };
        EvaluationDto: {
            /**
             * Format: date-time
             * @description When the first of its clocks ends
             */
            dueAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /** @enum {string} */
            evaluated: "complaint-dispatch" | "callback-survey" | "suggestion" | "appeal" | "outbound-campaign" | "knowledge-publish" | "knowledge-update" | "knowledge-revoke" | "knowledge-feedback" | "province-publication" | "local-publication" | "bulletin-publish" | "bulletin-delivery" | "bulletin-reply" | "work-assignment" | "work-assignment-part" | "report-submission" | "quality-sampling" | "quality-check";
            /**
             * Format: date-time
             * @description It looks at cases opened from here on …
             */
            from: string | null;
            /**
             * Format: uuid
             * @description Its case too
             */
            id: string;
            /**
             * Format: date-time
             * @description When the last measure was done
             */
            improvedAt: string | null;
            /** @description Measures whose day has passed once, of all rounds */
            lateMeasures: number;
            /** Format: date-time */
            openedAt: string;
            /** @description Measures to be carried out yet */
            openMeasures: number;
            org: string;
            /** @enum {string|null} */
            outcome: "nothing-to-improve" | "effective" | "not-effective" | "called-off" | null;
            /** @description Counted from 1 */
            round: number;
            /** @enum {string} */
            stage: "new" | "assessing" | "approval" | "improving" | "taking-effect" | "effect-review" | "ended";
            /**
             * Format: date-time
             * @description … and before this
             */
            to: string | null;
        };
        EvaluationEditionDto: {
            /** @description Working minutes are counted by this calendar … */
            calendar: string;
            /** @description … of this version */
            calendarVersion: number;
            /** @description Version of the queries */
            catalogue: number;
            /**
             * Format: date-time
             * @description What was decided later is not in it
             */
            cutOff: string;
            /** @description SHA-256 of its figures */
            digest: string;
            /**
             * Format: date-time
             * @description Cases opened from here on …
             */
            from: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description … and before this
             */
            to: string;
        };
        EvaluationFigureDto: {
            count: number;
            /** @description Working minutes; null: it does not last */
            median: number | null;
            /** @description 90th percentile, working minutes; null: it does not last */
            p90: number | null;
            /** @description To compare periods of different length */
            perWeek: number;
        };
        EvaluationFigurePageDto: {
            /** @description Before and after, side by side */
            items: components["schemas"]["EvaluationComparisonDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        EvaluationMeasureDto: {
            /** @description What was done */
            done: string | null;
            /** @description Its day has passed once */
            late: boolean;
            nameEn: string;
            nameZh: string;
            number: number;
            org: string;
            /** Format: uuid */
            person: string;
            /** @description null: erased */
            problem: string | null;
            round: number;
            /** @enum {string} */
            status: "proposed" | "open" | "done" | "given-up";
            /** @description What is to be done; null: erased */
            text: string | null;
            /** Format: date-time */
            until: string;
        };
        EvaluationPageDto: {
            /** @description Newest first */
            items: components["schemas"]["EvaluationDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        EventPage: {
            items: components["schemas"]["ReceivedEventView"][];
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
        ExemptCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "exempt";
        };
        ExplainedCalendarDto: {
            id: string;
            /** @description Last day whose public holidays are known */
            knownUntil: string | null;
            version: number;
            zone: string;
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
            policy: components["schemas"]["PolicyRuleDto"];
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
        FatalFiguresDto: {
            count: number;
            fault: string;
        };
        FieldDto: {
            /** @enum {string} */
            kind: "text" | "code" | "integer" | "boolean" | "instant" | "org" | "orgs" | "node" | "words" | "person" | "case" | "customer" | "form" | "answers" | "attachment" | "attachments" | "task";
            /** @description Levels of organisation to choose from */
            levels?: string[];
            /** @description Greatest number, most characters, or most files */
            max?: number;
            min?: number;
            name: string;
            /**
             * @description Of an organisation: the targets of /orgs to choose from
             * @enum {string}
             */
            reach?: "dispatch" | "transfer";
            required: boolean;
            /** @description Codes to choose from */
            values?: string[];
        };
        FieldProblemDto: {
            /** @enum {string} */
            code: "required" | "unknown-field" | "wrong-type" | "blank" | "too-long" | "too-short" | "too-many" | "too-few" | "named-twice" | "repeated" | "not-in-list" | "out-of-range" | "not-an-instant" | "in-the-future" | "too-early" | "too-long-ago" | "not-an-id" | "wrong-format" | "wrong-width" | "broken-quotes" | "forbidden-address" | "credentials-in-url" | "unknown-customer" | "unknown-org" | "wrong-org-level" | "unknown-person" | "not-a-candidate" | "unknown-task" | "unknown-case" | "unknown-attachment" | "unknown-node" | "node-closed" | "unknown-column" | "repeated-row" | "many-customers" | "unknown-article" | "not-its-origin" | "same-case" | "other-process" | "other-customer" | "answered-already" | "not-our-customer" | "appeal-open" | "document-known" | "being-merged" | "unusable-policy" | "invalid" | "not-permitted" | "separation-of-duties" | "task-not-found" | "case-not-found" | "wrong-stage" | "nothing-drafted" | "case-closed" | "task-held" | "task-not-held" | "limit-reached" | "already-done" | "too-soon" | "evaluated-lately" | "nothing-owed" | "merge-pending" | "stale-version" | "missing-field" | "invalid-field" | "wrong-target" | "malformed-json" | "invalid-request" | "invalid-cursor" | "key-missing" | "key-invalid" | "precondition-invalid" | "sign-in-required" | "session-expired" | "wrong-credentials" | "account-locked" | "unknown-route" | "not-found" | "method-not-allowed" | "name-taken" | "org-fixed" | "org-in-use" | "org-has-cases" | "view-name-taken" | "too-many-views" | "nothing-to-approve" | "proposal-settled" | "node-in-use" | "node-awaited" | "changed-meanwhile" | "node-too-deep" | "body-too-large" | "attachment-too-large" | "unsupported-media-type" | "attachment-type-refused" | "attachment-name-mismatch" | "validation-failed" | "export-too-large" | "key-reused" | "event-id-reused" | "too-many-requests" | "decision-pending" | "case-busy" | "dependency-unavailable" | "internal-error";
            /** @description In the reader's language */
            detail: string;
            /**
             * @description Path of the field at fault
             * @example customer
             */
            field: string;
        };
        FigureDto: {
            /** @description What it is counted by: a category, an outcome, a person */
            key: string;
            measure: string;
            org: string;
            /** @description Whom the key names, where it counts by person */
            person: components["schemas"]["PersonDto"] | null;
            value: number;
        };
        FigurePageDto: {
            /** @description By centre, key and measure */
            items: components["schemas"]["FigureDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        FiguresDto: {
            /** @description Clocks that run past their due time */
            breached: number;
            /** @description Clocks that run and are due today */
            dueToday: number;
            /** @description Cases not closed yet */
            open: number;
        };
        FileCommand: {
            /** Format: date-time */
            filedAt: string;
            number: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
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
            /** @description Articles that the text was written with: counted once, by the step that carries it */
            uses?: components["schemas"]["AnswerUseBody"][];
        };
        FindEffectiveCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "find-effective";
        };
        FindIneffectiveCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "find-ineffective";
        };
        FollowUpDto: {
            /** Format: date-time */
            at: string;
            attachments: components["schemas"]["BulletinFileDto"][];
            /** @description Sanitised HTML */
            body: string;
            /** Format: date-time */
            endsAt: string | null;
            /** @description What is affected since; null: as said before */
            impact: string | null;
            keywords: string[];
            /** @description The number that it brought */
            number: number;
            /** @enum {string} */
            state: "announced" | "ongoing" | "cleared";
            title: string;
        };
        FrequentCausesDto: {
            /**
             * Format: date-time
             * @description From here on what is compared with
             */
            comparedFrom: string;
            /**
             * Format: date-time
             * @description Exclusive
             */
            openedBefore: string;
            /** Format: date-time */
            openedFrom: string;
            /** @description The cases of a row: GET /cases with process=complaint-dispatch, fromAfar=false, the same org, kind, category, period, and cause where it has one */
            rows: components["schemas"]["CauseCountDto"][];
        };
        GenerateCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "generate";
        };
        GivenWorkDto: {
            /** @description Organisation that assigns it */
            assigner: string;
            /** @description Receivers whose part is accepted */
            done: number;
            /**
             * Format: date-time
             * @description For all; null: not given out yet
             */
            dueAt: string | null;
            /**
             * Format: uuid
             * @description Its case too
             */
            id: string;
            /** @description Receivers that were late, or are */
            late: number;
            /** @description 0: not given out yet; then one more for each change for all */
            number: number;
            /** Format: date-time */
            openedAt: string;
            outcome: string | null;
            /** @description Receivers */
            receivers: number;
            /** @enum {string} */
            stage: "new" | "drafting" | "assigned" | "ending" | "ended";
            /** @description Empty: nothing is written yet */
            title: string;
            /** @enum {string} */
            urgency: "normal" | "urgent";
            /** @description Receivers whose report or objection waits for the assigner */
            waiting: number;
        };
        GivenWorkPageDto: {
            /** @description Newest first */
            items: components["schemas"]["GivenWorkDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        GiveUpMeasureCommand: {
            number: number;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "give-up-measure";
        };
        GoOnWithoutCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "go-on-without";
        };
        GraceBody: {
            /**
             * @description Hours for which the old one stays valid beside the new one; 0 = ends at once
             * @default 24
             */
            graceHours?: number;
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
        HeatCellDto: {
            /** @description As the filter of that name: false: the organisation itself only */
            below: boolean;
            breached: number;
            /** @description Kind of clock */
            clock: string;
            count: number;
            /** @description Used share of the limit; null: none has ended */
            median: number | null;
            org: string;
            p90: number | null;
        };
        HeatMapDto: {
            cells: components["schemas"]["HeatCellDto"][];
            /** @description Kinds of clocks, the most breached first */
            clocks: string[];
            /**
             * Format: date-time
             * @description Moment that states are computed for
             */
            now: string;
            orgs: components["schemas"]["OrgColumnDto"][];
            /** @description Clocks due within it; with it and the same filters the list shows them */
            period: components["schemas"]["PeriodDto"];
        };
        HighlightedDto: {
            /** @description Where what was looked for stands: [from, to) in UTF-16 units of `text` */
            marks: number[][];
            text: string;
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
        ImportDto: {
            /** @description Ask again with `from`, same key, same file; null: done */
            next: number | null;
            rows: components["schemas"]["ImportRowDto"][];
            /** @description Rows of the file */
            total: number;
        };
        ImportProblemDto: {
            code: string;
            /** @description In the reader's language */
            detail: string;
            /** @example words.title */
            field: string;
        };
        ImportRowDto: {
            /**
             * Format: uuid
             * @description Case of the publication, handed in for review
             */
            operation: string | null;
            /**
             * @description `ready`: would be opened
             * @enum {string}
             */
            outcome: "ready" | "opened" | "wrong";
            problems: components["schemas"]["ImportProblemDto"][];
            /** @description Line of the file */
            row: number;
            title: string;
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
            /**
             * Format: date-time
             * @description When its receiver was reminded of it by hand; null: not
             */
            remindedAt: string | null;
            stage: string;
            subject: components["schemas"]["SubjectDto"];
            /** @description Of the article or the assigned work that it is about; null: of none */
            title: string | null;
        };
        InboxCountDto: {
            count: number;
            /** @description There are more than were counted */
            more: boolean;
        };
        InboxCountsDto: {
            all: components["schemas"]["InboxCountDto"];
            groups: components["schemas"]["InboxCountDto"];
            mine: components["schemas"]["InboxCountDto"];
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
            /** @description null: no limit */
            time: components["schemas"]["InboxTimeDto"] | null;
            version: number;
            /**
             * Format: date-time
             * @description From then on `warned`
             */
            warnAt: string | null;
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
        InboxPauseDto: {
            /** @description Code of the reason */
            reason: string;
            /** Format: date-time */
            since: string;
        };
        InboxTimeDto: {
            /** @description Whose hours count */
            calendar: string;
            /** @description null: it runs */
            paused: components["schemas"]["InboxPauseDto"] | null;
            /** @description Minutes of service left, negative: late by so many; while paused: left when it resumes. null: unknown */
            workingMinutesLeft: number | null;
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
            /** @description Articles that the text was written with: counted once, by the step that carries it */
            uses?: components["schemas"]["AnswerUseBody"][];
        };
        IntervalView: {
            /**
             * @description Minute of the local day
             * @example 510
             */
            from: number;
            /** @example 720 */
            to: number;
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
        IssuedDocumentCommand: {
            /** @enum {string} */
            confidentiality: "open" | "internal" | "restricted";
            documentNumber: string;
            /** Format: date-time */
            effectiveAt?: string;
            /** Format: date-time */
            expiresAt?: string;
            /** Format: uuid */
            node: string;
            /** Format: date-time */
            reviewAt?: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "issued-document";
            /** @description A whole edition. The body is HTML; what is not allowed in it is taken out */
            words: {
                attachments?: string[];
                body?: string;
                keywords?: string[];
                title?: string;
            };
        };
        ItemFiguresDto: {
            /** @description How many got the grade 0 … 5 */
            counts: number[];
            /** @enum {string} */
            item: "registrationComplete" | "categoryRight" | "limitsKept" | "contactedInTime" | "answerRight" | "answerComplete" | "courtesy";
            /** @enum {string} */
            part: "registration" | "timeliness" | "answer";
            /** @description Points of 100 for the best grade */
            weight: number;
        };
        KeepShownCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "keep-shown";
        };
        KeywordChangesDto: {
            added: string[];
            removed: string[];
        };
        KeywordDto: {
            /** @description Articles that have it */
            count: number;
            keyword: string;
        };
        KeywordsDto: {
            /** @description Commonest first */
            items: components["schemas"]["KeywordDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        LadderView: {
            /** @description Calendar in whose hours reminders go out */
            calendar: string;
            /** @description True: reminders go out at any time */
            remindOutsideService: boolean;
            /** @description In climbing order */
            rungs: components["schemas"]["RungView"][];
            /** @description Version of the policy: the one in force */
            version: number;
        };
        LateRatingCommand: {
            /** Format: uuid */
            agent?: string;
            rating: number;
            /** Format: uuid */
            survey: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "late-rating";
        };
        LateTimersView: {
            count: number;
            /** @description Due longer ago than so many seconds, and not fired */
            overSeconds: number;
        };
        LeftOutDto: {
            count: number;
            /** @description Numbers of the first 50 customers */
            numbers: string[];
            /**
             * @description Must not be called; has an open call of another campaign
             * @enum {string}
             */
            reason: "do-not-call" | "open-call";
        };
        LetterDto: {
            /** @description Articles under it */
            count: number;
            /** @enum {string} */
            letter: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U" | "V" | "W" | "X" | "Y" | "Z" | "#";
        };
        LettersDto: {
            /** @description Those that have any; `#` last */
            letters: components["schemas"]["LetterDto"][];
        };
        LimitDto: {
            amount: number;
            /** @enum {string} */
            unit: "minutes" | "working-minutes" | "working-days";
        };
        LineDto: {
            /** Format: date-time */
            at: string;
            /** @description Its words are not for you, by where it stood or how confidential it was */
            hidden: boolean;
            /**
             * @description `expire`: time did it; `local`: inside a province
             * @enum {string}
             */
            kind: "publish" | "update" | "revoke" | "expire" | "local";
            number: number;
            /**
             * Format: uuid
             * @description Case of the operation
             */
            operation: string | null;
            /** @description It is what is shown here now */
            shown: boolean;
            /** @description null: it brought no words, or they are not for you */
            title: string | null;
            /** @description From then on nothing is shown */
            withdrawn: boolean;
        };
        LinesDto: {
            /** @description Newest first */
            items: components["schemas"]["LineDto"][];
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
            kind: "repeat" | "merged-into" | "far-order" | "survey" | "similar" | "article" | "operation" | "update" | "follows" | "complaint" | "bulletin" | "appeal" | "assignment" | "about" | "sampled" | "sampling";
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
        ListColumnsDto: {
            columns: string[];
            /** @description By number, phone, name, region, stratum: the heading that says so */
            mapping: {
                [key: string]: string;
            };
            rows: number;
        };
        ListDto: {
            /** @description Of these, who must not be called now */
            barred: number;
            /** @description true: nothing was kept */
            dryRun: boolean;
            /** @description Customers that the store did not know, entered from the file */
            entered: number;
            /** @description Of a query: whom it found but leaves out, and why */
            leftOut: components["schemas"]["LeftOutDto"][];
            /** @description Customers of the list */
            listed: number;
            /** @description The first 200 */
            problems: components["schemas"]["ListProblemDto"][];
            strata: components["schemas"]["StratumDto"][];
            /** @description Rows of the file, or customers that the query found */
            total: number;
            /** @description Rows that were left out */
            wrong: number;
        };
        ListProblemDto: {
            code: string;
            /** @description What is wrong and what to do, in the reader's language */
            detail: string;
            /** @description Heading of the column at fault */
            field: string;
            /** @description Line of the file */
            row: number;
        };
        ListSelection: {
            /**
             * @description What the list is divided by
             * @enum {string}
             */
            by?: "tier" | "org";
            /**
             * @description Who complained about this
             * @enum {string}
             */
            category?: "fault" | "billing" | "service-quality" | "coverage";
            /** @description true: whose complaint is closed; false: is not */
            closed?: boolean;
            /**
             * Format: date-time
             * @description Whose complaint was closed before
             */
            closedBefore?: string;
            /**
             * Format: date-time
             * @description Whose complaint was closed since
             */
            closedFrom?: string;
            /**
             * @description true: nothing is kept, only counted
             * @default true
             */
            dryRun?: boolean;
            /**
             * Format: date-time
             * @description Who complained before
             */
            openedBefore?: string;
            /**
             * Format: date-time
             * @description Who complained since
             */
            openedFrom?: string;
            /** @description At or below; default: the campaign’s own */
            org?: string;
            rural?: boolean;
            /** @enum {string} */
            tier?: "ordinary" | "vip" | "important" | "major-account" | "leased-line";
        };
        LiveDto: {
            /** @enum {string} */
            status: "up";
        };
        LookAgainCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "look-again";
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
        MatchDto: {
            /** Format: uuid */
            id: string;
            keywords: string[];
            /** @description Number that is shown; in the register the one in force; 0: none yet */
            number: number;
            /**
             * @description local: a province's own
             * @enum {string}
             */
            scope: "network" | "local";
            snippet: components["schemas"]["HighlightedDto"];
            /** @description Plain text, to be put into an answer; at most 4,000 characters */
            text: string;
            title: components["schemas"]["HighlightedDto"];
            /**
             * Format: date-time
             * @description Here, since
             */
            updatedAt: string;
            /** @description Answers that were written with it */
            uses: number;
        };
        MatchesDto: {
            /** @description Best first, at most 5 */
            items: components["schemas"]["MatchDto"][];
        };
        MatrixCellDto: {
            /**
             * Format: uuid
             * @description Case of the province's branch
             */
            branch: string;
            /** @description Number of the version that the province shows; null: it shows none, or none any more */
            copy: number | null;
            /** Format: date-time */
            dueAt: string | null;
            late: boolean;
            number: number;
            /** @description Province */
            org: string;
            /** @description How the branch ended; null: still at work */
            outcome: string | null;
            /** @description Of a query or an exemption */
            reason: string | null;
            /** Format: date-time */
            since: string;
            /** @description `sent`, or the stage of the branch */
            stage: string;
        };
        MatrixDto: {
            /** @enum {string} */
            kind: "publish" | "update" | "revoke" | "expire" | "local";
            /** @description In force */
            number: number;
            /** @description Designated provinces; a province sees its own */
            provinces: components["schemas"]["MatrixCellDto"][];
        };
        MatrixRowDto: {
            /**
             * Format: uuid
             * @description Case of the delivery; null: inside a province it is there at once
             */
            delivery: string | null;
            /** Format: date-time */
            deliveryDue: string | null;
            deliveryLate: boolean;
            /** @description published, taken-down, superseded; null: it is at work */
            deliveryOutcome: string | null;
            /** Format: date-time */
            deliverySince: string | null;
            deliveryStage: string | null;
            /**
             * Format: date-time
             * @description Taken off again; null: it is one of the receivers
             */
            leftAt: string | null;
            /** @description The number that it delivers */
            number: number | null;
            /** @description Receiver */
            org: string;
            /**
             * Format: date-time
             * @description From then on it may be reminded again
             */
            remindableAt: string | null;
            /**
             * Format: date-time
             * @description When it was reminded by hand last; null: not yet
             */
            remindedAt: string | null;
            /**
             * Format: uuid
             * @description Case of the reply; null: none is asked
             */
            reply: string | null;
            /**
             * Format: date-time
             * @description This reply's own deadline
             */
            replyDue: string | null;
            replyLate: boolean;
            /** @description accepted, closed, taken-down; null: it is at work */
            replyOutcome: string | null;
            /** Format: date-time */
            replySince: string | null;
            replyStage: string | null;
            /** @description How often the publisher has returned it */
            returns: number;
            /** Format: date-time */
            submittedAt: string | null;
        };
        MeasureEffectCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "measure-effect";
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
            permissions: ("read-cases" | "read-case-audit" | "read-timers" | "read-suggestion-figures" | "read-enquiry-figures" | "read-frequent-causes" | "read-quality" | "read-orgs" | "read-people" | "register-complaints" | "register-appeals" | "look-up-customers" | "see-customer-names" | "unmask-customers" | "administer" | "read-administration-audit" | "read-unmasking-audit" | "read-policies" | "read-deliveries" | "replay-deliveries" | "read-refused-events" | "post-events")[];
            person: components["schemas"]["AccountView"];
            /** @description Posts in force; the absent colleague's among them */
            posts: components["schemas"]["PostView"][];
            /** @description Colleagues one may act for now */
            standIns: components["schemas"]["StandInView"][];
        };
        MoveDeadlineCommand: {
            /** Format: date-time */
            replyBy: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "move-deadline";
        };
        MoveMeasureCommand: {
            number: number;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "move-measure";
            /** Format: date-time */
            until: string;
        };
        NamedReadersPageDto: {
            /** @description Of those who are to read it today, in the order of their user names */
            items: components["schemas"]["ReaderDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        NewBulletin: {
            /** @enum {string} */
            kind: "bulletin" | "fault-notice" | "cutover-notice";
            /** @description Where it begins; needed only where you write at several */
            org?: string;
            /**
             * @description network: to provinces and platforms, past HQ; local: a province's own
             * @enum {string}
             */
            scope: "network" | "local";
            /**
             * @default normal
             * @enum {string}
             */
            urgency?: "normal" | "urgent";
        };
        NewCampaign: {
            /** @enum {string} */
            campaign: "satisfaction" | "demand" | "retention" | "arrears" | "publicity" | "marketing";
            /** @description What it is called */
            name: string;
            /** @description Whose callers call; needed only where you lead those of several */
            org?: string;
        };
        NewEvaluation: {
            /**
             * @description The process
             * @enum {string}
             */
            evaluated: "complaint-dispatch" | "callback-survey" | "suggestion" | "appeal" | "outbound-campaign" | "knowledge-publish" | "knowledge-update" | "knowledge-revoke" | "knowledge-feedback" | "province-publication" | "local-publication" | "bulletin-publish" | "bulletin-delivery" | "bulletin-reply" | "work-assignment" | "work-assignment-part" | "report-submission" | "quality-sampling" | "quality-check";
            /** @description Needed only where you inspect at several */
            org?: string;
        };
        NewFeedback: {
            /**
             * Format: uuid
             * @description The article
             */
            article: string;
            /** @description Your province; needed only where you work in several */
            province?: string;
            /** @description What is wrong with it, or missing */
            text: string;
            /**
             * @default normal
             * @enum {string}
             */
            urgency?: "normal" | "urgent";
        };
        NewLocalPublication: {
            /** @description Your province; needed only where you work in several */
            org?: string;
            /**
             * @default normal
             * @enum {string}
             */
            urgency?: "normal" | "urgent";
        };
        NewNode: {
            nameEn: string;
            nameZh: string;
            /**
             * Format: uuid
             * @description Absent: right below the root of the tree you keep
             */
            parent?: string;
            /** @description Place among its siblings, from 0: they make room. Absent: the last, or where it was */
            position?: number;
        };
        NewOperation: {
            /**
             * Format: uuid
             * @description The article: for an update and a revocation
             */
            article?: string;
            /** @enum {string} */
            kind: "publish" | "update" | "revoke";
            /** @description Where it begins; needed only where you write at several */
            org?: string;
            /**
             * @default normal
             * @enum {string}
             */
            urgency?: "normal" | "urgent";
        };
        NewOrg: {
            /**
             * @description For ever: it is in every record
             * @example gs-lz-complaints
             */
            id: string;
            /** @enum {string} */
            level: "prefecture" | "department";
            /** @example Lanzhou complaints department */
            nameEn: string;
            /** @example 兰州投诉处理部 */
            nameZh: string;
            /** @description A prefecture stands under a province, a department under either */
            parent: string;
        };
        NewPersonBody: {
            displayEn: string;
            displayZh: string;
            /** @description Organisation: any level */
            org: string;
            /** @example gs-lz.junior4 */
            username: string;
        };
        NewPlan: {
            /**
             * @description Draws from the last whole week or month, when it is over
             * @enum {string}
             */
            every: "week" | "month";
            name: string;
            /** @description Whose finished work; needed only where you inspect at several centres */
            org?: string;
            size: number;
            /** @enum {string} */
            strata: "none" | "org" | "desk" | "category" | "agent";
            /** @enum {string} */
            work: "complaint-dispatch" | "suggestion";
        };
        NewPolicyBody: {
            /** @description A DMN 1.3 document with the tables clocks, ladder, ladder-reminders, bounds */
            dmn: string;
        };
        NewProposalCase: {
            /**
             * Format: uuid
             * @description Network-wide ones: bring this article up to it; absent: a new one
             */
            article?: string;
            /**
             * @default normal
             * @enum {string}
             */
            urgency?: "normal" | "urgent";
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
        NewReport: {
            /** @description Your province; needed only where you report for several */
            org?: string;
            /**
             * @description On the last one that is over
             * @enum {string}
             */
            period: "week" | "month" | "quarter" | "year";
        };
        NewSampling: {
            /**
             * Format: date-time
             * @description Closed from this instant on; at most 93 days before the end
             */
            from: string;
            /** @description Whose finished work; needed only where you inspect at several centres */
            org?: string;
            /** @description Draws the same sample from the same finished work; absent: by chance */
            seed?: number;
            size: number;
            /**
             * @description One of every stratum is drawn before a second of any
             * @enum {string}
             */
            strata: "none" | "org" | "desk" | "category" | "agent";
            /**
             * Format: date-time
             * @description Closed before this instant, not in the future; absent: now
             */
            until?: string;
            /** @enum {string} */
            work: "complaint-dispatch" | "suggestion";
        };
        NewSystem: {
            /** @example gs-crm */
            id: string;
            /**
             * @description Organisation it speaks for, with everything below
             * @example gs
             */
            org: string;
            /**
             * @description CloudEvents `source` of its events; default `/systems/<id>`
             * @example /systems/gs-crm
             */
            source?: string;
        };
        NewWorkAssignment: {
            /** @description Who assigns it; needed only where you keep the board of several */
            org?: string;
            /**
             * @default normal
             * @enum {string}
             */
            urgency?: "normal" | "urgent";
        };
        NodeChange: {
            nameEn?: string;
            nameZh?: string;
            /**
             * Format: uuid
             * @description Absent: right below the root of the tree you keep
             */
            parent?: string;
            /** @description Place among its siblings, from 0: they make room. Absent: the last, or where it was */
            position?: number;
            /** @description Right below the root of its own tree; not together with `parent` */
            top?: boolean;
        };
        NodeDto: {
            /** @description Articles that you find right here, shown or on their way; null: not asked for */
            articles: number | null;
            /** Format: uuid */
            id: string;
            /** @description You may rename it, move it, add places below it */
            mayChange: boolean;
            /** @description You may remove it, once it is empty */
            mayRemove: boolean;
            /** @description You may write articles here */
            mayWrite: boolean;
            nameEn: string;
            nameZh: string;
            /**
             * @description HQ, or the province whose own place it is
             * @example hq
             */
            org: string;
            /**
             * Format: uuid
             * @description null: right below the root
             */
            parent: string | null;
            /** @description Order among its siblings */
            position: number;
        };
        NodePermissionBody: {
            browse: boolean;
            edit: boolean;
            /** @description Organisation: any level */
            org?: string;
            /** Format: uuid */
            person?: string;
            /** @description Remove places, revoke articles */
            remove: boolean;
            /** @enum {string} */
            role?: "junior-agent" | "senior-agent" | "team-leader" | "integrated-desk" | "editing-desk" | "handler" | "prefecture-manager" | "gm-hotline" | "hq-coordinator" | "surveyor" | "records-manager" | "statistician" | "quality-inspector" | "service-supervisor" | "knowledge-author" | "knowledge-manager" | "bulletin-author" | "bulletin-manager" | "floor-manager" | "centre-leader" | "administrator";
        };
        NodePermissionDto: {
            browse: boolean;
            edit: boolean;
            /**
             * Format: uuid
             * @description Where they are named: this place, or one above it
             */
            node: string;
            org: string | null;
            person: components["schemas"]["PersonDto"] | null;
            remove: boolean;
            /** @enum {string|null} */
            role: "junior-agent" | "senior-agent" | "team-leader" | "integrated-desk" | "editing-desk" | "handler" | "prefecture-manager" | "gm-hotline" | "hq-coordinator" | "surveyor" | "records-manager" | "statistician" | "quality-inspector" | "service-supervisor" | "knowledge-author" | "knowledge-manager" | "bulletin-author" | "bulletin-manager" | "floor-manager" | "centre-leader" | "administrator" | null;
        };
        NodePermissionsBody: {
            /** @description All that are named at this place; empty: nobody */
            named: components["schemas"]["NodePermissionBody"][];
            /** Format: uuid */
            node: string;
        };
        NodePermissionsDto: {
            /** @description For If-Match: who is named here, as you see it */
            etag: string;
            /** @description Named above: they keep their rights all the way down */
            inherited: components["schemas"]["NodePermissionDto"][];
            /** @description You may change who is named here */
            mayChange: boolean;
            /** @description A right for which nobody is named here or above is everybody's */
            named: components["schemas"]["NodePermissionDto"][];
            /** Format: uuid */
            node: string;
        };
        ObjectCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "object";
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
        OpenedCaseDto: {
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: date-time */
            openedAt: string;
            process: string;
            stage: string;
        };
        OpenOperationDto: {
            /** Format: uuid */
            id: string;
            /** @description Case number */
            number: string;
            org: string;
            process: string;
            stage: string;
        };
        OptionCountDto: {
            count: number;
            option: string;
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
        OrgColumnDto: {
            /** @description As the filter of that name: false: the organisation itself only */
            below: boolean;
            org: string;
        };
        OrgFiguresDto: {
            /** @description As the filter of that name: false: the organisation itself only */
            below: boolean;
            breached: number;
            dueToday: number;
            open: number;
            org: string;
        };
        OrgNameView: {
            /** @example gs-lz */
            id: string;
            /** @example Lanzhou service centre */
            nameEn: string;
            /** @example 兰州客服中心 */
            nameZh: string;
        };
        OrgsView: {
            /** @description HQ, second-line platforms and provinces, whoever asks */
            names: components["schemas"]["OrgNameView"][];
            /** @description The subtrees of the caller's posts, parents first */
            orgs: components["schemas"]["OrgView"][];
            /** @description Where cases of the centre may be dispatched */
            targets: components["schemas"]["DispatchTargetView"][];
        };
        OrgUpdate: {
            /** @description False: closes it with everything below, where no task is open. True: opens it again, it alone */
            active?: boolean;
            /**
             * @description Calendar of its own office hours, for what is computed from now on; those below keep theirs
             * @example back-office
             */
            calendar?: string;
            nameEn?: string;
            nameZh?: string;
            /** @description Moves it; only while no case has ever gone there */
            parent?: string;
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
        OwnCellDto: {
            /**
             * Format: uuid
             * @description Case of the delivery
             */
            delivery: string | null;
            deliveryOutcome: string | null;
            deliveryStage: string | null;
            /** @description Receiver */
            org: string;
            /**
             * Format: uuid
             * @description Case of the reply; null: none is asked
             */
            reply: string | null;
            /**
             * Format: date-time
             * @description This reply's own deadline
             */
            replyDue: string | null;
            replyOutcome: string | null;
            replyStage: string | null;
        };
        OwnedHolderDto: {
            org: string | null;
            /**
             * @description customer: it waited for the customer; nobody: closed, or not yet taken up
             * @enum {string}
             */
            owner: "holder" | "customer" | "nobody";
            person: components["schemas"]["PersonDto"] | null;
            /** @enum {string|null} */
            role: "junior-agent" | "senior-agent" | "team-leader" | "integrated-desk" | "editing-desk" | "handler" | "prefecture-manager" | "gm-hotline" | "hq-coordinator" | "surveyor" | "records-manager" | "statistician" | "quality-inspector" | "service-supervisor" | "knowledge-author" | "knowledge-manager" | "bulletin-author" | "bulletin-manager" | "floor-manager" | "centre-leader" | "administrator" | null;
        };
        OwnedSpanDto: {
            /** Format: date-time */
            from: string;
            /** @description Index in `parts` */
            part: number;
            /** Format: date-time */
            to: string;
            workingMs: number;
        };
        OwnedTimeDto: {
            org: string | null;
            /**
             * @description customer: it waited for the customer; nobody: closed, or not yet taken up
             * @enum {string}
             */
            owner: "holder" | "customer" | "nobody";
            person: components["schemas"]["PersonDto"] | null;
            /** @enum {string|null} */
            role: "junior-agent" | "senior-agent" | "team-leader" | "integrated-desk" | "editing-desk" | "handler" | "prefecture-manager" | "gm-hotline" | "hq-coordinator" | "surveyor" | "records-manager" | "statistician" | "quality-inspector" | "service-supervisor" | "knowledge-author" | "knowledge-manager" | "bulletin-author" | "bulletin-manager" | "floor-manager" | "centre-leader" | "administrator" | null;
            wallMs: number;
            /** @description Service time of the calendar; of a clock: what counted, its pauses left out */
            workingMs: number;
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
        PausesDto: {
            count: number;
            reasons: string[];
            /** @description All together, one that lasts as of now */
            totalMs: number;
        };
        PeopleView: {
            items: components["schemas"]["PersonView"][];
            /** @description Cursor of the next page */
            next: string | null;
        };
        PeriodDto: {
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description Exclusive
             */
            to: string;
        };
        PersonDto: {
            /** Format: uuid */
            id: string;
            nameEn: string;
            nameZh: string;
        };
        PersonFiguresDto: {
            centre: string;
            /** @description Mean of 100; null: none is final */
            mean: number | null;
            nameEn: string;
            nameZh: string;
            /** Format: uuid */
            person: string;
            /** @description Whose score is final */
            scored: number;
            violations: number;
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
        PieceDto: {
            /** @enum {string} */
            change: "same" | "added" | "removed";
            text: string;
        };
        PinCommand: {
            pinned: boolean;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "pin";
        };
        PlanDto: {
            /**
             * Format: date-time
             * @description It draws no more
             */
            endedAt: string | null;
            /** @enum {string} */
            every: "week" | "month";
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            madeAt: string;
            name: string;
            org: string;
            size: number;
            /** @enum {string} */
            strata: "none" | "org" | "desk" | "category" | "agent";
            /** @enum {string} */
            work: "complaint-dispatch" | "suggestion";
        };
        PlanPageDto: {
            /** @description Newest first */
            items: components["schemas"]["PlanDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        PoliciesView: {
            /** @description Newest first */
            items: components["schemas"]["PolicyVersionView"][];
        };
        PolicyAuthorView: {
            /**
             * @description Id of a person; `seed` for a release, `demo` for the demonstration
             * @example seed
             */
            id: string;
            /** @description Null: not a person, or not known here any more */
            person: components["schemas"]["AccountView"] | null;
        };
        PolicyConditionView: {
            /**
             * @description As the document has it (FEEL)
             * @example "vip","important"
             */
            feel: string;
            /**
             * @description Fact that is looked at
             * @example tier
             */
            input: string;
            /** @description True: none of the values */
            not: boolean;
            /** @description One of these; empty where the condition is not a list: then `feel` says it */
            values: (string | number | boolean)[];
        };
        PolicyDto: {
            id: string;
            /** @description Rules of the decision table that fired */
            rules: string[];
            version: number;
        };
        PolicyRuleDto: {
            id: string;
            /** @description Rule of the decision table that gave the limit */
            rule: string | null;
            version: number;
        };
        PolicyRuleView: {
            /** @description All of them; what is not named does not matter */
            conditions: components["schemas"]["PolicyConditionView"][];
            /** @example handle-fault-vip */
            id: string;
            /** @description In its author’s words */
            note: string;
            /** @description Answer by output name */
            output: {
                [key: string]: unknown;
            };
        };
        PolicyTableView: {
            /**
             * @description FIRST: the first rule that matches decides; RULE ORDER: all do
             * @example FIRST
             */
            hitPolicy: string;
            /** @example clocks */
            id: string;
            inputs: string[];
            outputs: string[];
            /** @description In the order in which they are looked at */
            rules: components["schemas"]["PolicyRuleView"][];
        };
        PolicyVersionView: {
            /**
             * Format: date-time
             * @description Last time; null: never yet
             */
            activatedAt: string | null;
            activatedBy: components["schemas"]["PolicyAuthorView"] | null;
            /** @description True: new cases start under it */
            active: boolean;
            /** Format: date-time */
            createdAt: string;
            createdBy: components["schemas"]["PolicyAuthorView"];
            /** @description SHA-256 of its document */
            digest: string;
            version: number;
        };
        PolicyView: {
            /**
             * Format: date-time
             * @description Last time; null: never yet
             */
            activatedAt: string | null;
            activatedBy: components["schemas"]["PolicyAuthorView"] | null;
            /** @description True: new cases start under it */
            active: boolean;
            /** Format: date-time */
            createdAt: string;
            createdBy: components["schemas"]["PolicyAuthorView"];
            /** @description SHA-256 of its document */
            digest: string;
            tables: components["schemas"]["PolicyTableView"][];
            version: number;
        };
        PopulationDto: {
            /** @description Finished work that a sampling would draw from now */
            population: number;
            /** @description In so many strata */
            strata: number;
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
            code: "not-permitted" | "separation-of-duties" | "task-not-found" | "case-not-found" | "wrong-stage" | "nothing-drafted" | "case-closed" | "task-held" | "task-not-held" | "limit-reached" | "already-done" | "too-soon" | "evaluated-lately" | "nothing-owed" | "merge-pending" | "stale-version" | "missing-field" | "invalid-field" | "wrong-target" | "malformed-json" | "invalid-request" | "invalid-cursor" | "key-missing" | "key-invalid" | "precondition-invalid" | "sign-in-required" | "session-expired" | "wrong-credentials" | "account-locked" | "unknown-route" | "not-found" | "method-not-allowed" | "name-taken" | "org-fixed" | "org-in-use" | "org-has-cases" | "view-name-taken" | "too-many-views" | "nothing-to-approve" | "proposal-settled" | "node-in-use" | "node-awaited" | "changed-meanwhile" | "node-too-deep" | "body-too-large" | "attachment-too-large" | "unsupported-media-type" | "attachment-type-refused" | "attachment-name-mismatch" | "validation-failed" | "export-too-large" | "key-reused" | "event-id-reused" | "too-many-requests" | "decision-pending" | "case-busy" | "dependency-unavailable" | "internal-error";
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
        ProcessCountView: {
            open: number;
            /** @example complaint-dispatch */
            process: string;
        };
        ProposalCaseDto: {
            /** @description Number in force, of an update its own; null: none yet */
            articleNumber: number | null;
            /** Format: uuid */
            id: string;
            /** @description null: you may not see it */
            number: string | null;
            outcome: string | null;
            /** @description `knowledge-update`: an article that was there is brought up to it */
            process: string;
            /** @description As far as it has come */
            stage: string;
        };
        ProposalDesk: {
            /** @description Whose business it is: a second-line platform, or HQ again */
            org: string;
        };
        ProposalDto: {
            /** Format: uuid */
            article: string | null;
            /** @description The case that publishes it, or updates an article */
            case: components["schemas"]["ProposalCaseDto"] | null;
            /** @enum {string} */
            category: "fault" | "billing" | "service-quality" | "coverage";
            /** @enum {string} */
            cause: "line-fault" | "equipment-fault" | "network-fault" | "coverage-gap" | "billing-error" | "tariff-unclear" | "staff-conduct" | "late-service" | "inter-operator" | "customer-equipment" | "unfounded" | "other";
            complaint: components["schemas"]["ComplaintRefDto"];
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: components["schemas"]["PersonDto"] | null;
            /** @description Organisation that decides */
            desk: string;
            /** Format: uuid */
            id: string;
            /** @description You may open, decline or pass it on now */
            mayDecide: boolean;
            /** Format: date-time */
            proposedAt: string;
            /** @description The archivist, and the colleague they acted for */
            proposedBy: components["schemas"]["PersonDto"][];
            /** @description Why it was declined */
            reason: string | null;
            /** @enum {string} */
            scope: "network" | "local";
            /**
             * @description replaced: the complaint was archived once more
             * @enum {string}
             */
            state: "waiting" | "taken" | "declined" | "replaced";
            /** @description The standard answer; null: none was given, or erased */
            text: string | null;
        };
        ProposalPageDto: {
            items: components["schemas"]["ProposalDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        ProposalRefusal: {
            /** @description Why it is not published; the archivist reads it */
            text: string;
        };
        ProposeMeasureCommand: {
            /** @description Organisation: hq, province, prefecture, department, second-line */
            org: string;
            /** Format: uuid */
            person: string;
            problem: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "propose-measure";
            /** Format: date-time */
            until: string;
        };
        ProposeWithdrawalCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "propose-withdrawal";
        };
        ProvinceCheckDto: {
            /**
             * Format: date-time
             * @description null: not yet
             */
            at: string | null;
            /** @description Articles */
            compared: number;
            found: number;
            org: string;
        };
        PublishLocallyCommand: {
            pinned?: boolean;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "publish-locally";
        };
        QualityReportDto: {
            /** @description Worst mean first */
            centres: components["schemas"]["CentreFiguresDto"][];
            /** @description Corrected after an appeal */
            corrected: number;
            fatal: components["schemas"]["FatalFiguresDto"][];
            items: components["schemas"]["ItemFiguresDto"][];
            /** @description Mean of 100; null: none is final */
            mean: number | null;
            /** @description Worst mean first */
            people: components["schemas"]["PersonFiguresDto"][];
            /** @description Whose score is final */
            scored: number;
            /** @description Most drawn first */
            strata: components["schemas"]["StratumFiguresDto"][];
            violations: number;
        };
        QueryCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "query";
        };
        QuestionDto: {
            code: string;
            label: string;
            /** @description Of a choice */
            options?: string[];
            /** @description Absent: it may be left out */
            required?: boolean;
            /** @enum {string} */
            type: "text" | "number" | "date" | "choice" | "multi-choice";
            /** @description Of a number */
            unit?: string;
        };
        QuestionResultDto: {
            /** @description How many gave a score */
            answered: number;
            /** @description How many gave 1, 2, 3, 4, 5 */
            counts: number[];
            /** @example overall */
            question: string;
            /** @description null: of the whole list */
            stratum: number | null;
            /** @description Of all scores */
            sum: number;
        };
        QuestionSumDto: {
            /** @description How many have answered it */
            answered: number;
            /** @description Of the question */
            code: string;
            /** @description Of a choice: how often each was chosen */
            counts: components["schemas"]["OptionCountDto"][] | null;
            /** @description Of a number */
            sum: number | null;
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
        ReaderDto: {
            /** Format: uuid */
            id: string;
            nameEn: string;
            nameZh: string;
            /**
             * Format: date-time
             * @description null: not yet
             */
            readAt: string | null;
        };
        ReadersDto: {
            /** @description People with a post there or below it, today */
            of: number;
            /** @description Whose board it is */
            org: string;
            read: number;
        };
        ReadersPageDto: {
            items: components["schemas"]["ReadersDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        ReadingPageDto: {
            /** @description Those that can still be read here, newest first */
            items: components["schemas"]["ArticleItemDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        ReadyDto: {
            dependencies: components["schemas"]["DependencyDto"][];
            /** @enum {string} */
            status: "up" | "down";
        };
        ReasonFieldView: {
            code: string;
            /** @description In the reader's language */
            detail: string;
            /** @description Path into the event */
            field: string;
        };
        ReasonView: {
            /** @example validation-failed */
            code: string;
            /** @description What to do about it */
            detail: string;
            errors: components["schemas"]["ReasonFieldView"][];
            /** @description The request, as the sender and the log know it */
            instance: string | null;
            status: number;
            /** @description What is wrong, in the reader's language */
            title: string;
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
        RecallCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "recall";
        };
        ReceiptsAddedDto: {
            /** @description Those that you had not read before */
            added: number;
            /** @description What is shown to you and you have not read */
            unread: number;
        };
        ReceiptsBody: {
            /** @description Bulletins that you have read; those that are not shown to you are passed over */
            ids: string[];
        };
        ReceivedEventView: {
            attempts: number;
            /**
             * Format: uuid
             * @description The case it went to; of a second report under one reference, the case that the first one opened
             */
            caseId: string | null;
            caseNumber: string | null;
            /** @description The event; without its data once it has been applied */
            event: {
                [key: string]: unknown;
            } | null;
            /** @description The sender's id of the event */
            id: string;
            /** @description `refusal` in words */
            reason: components["schemas"]["ReasonView"] | null;
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
        ReceivedWorkDto: {
            /** @description Organisation that assigns it */
            assigner: string;
            /**
             * Format: date-time
             * @description For all; null: not given out yet
             */
            dueAt: string | null;
            /**
             * Format: uuid
             * @description Its case too
             */
            id: string;
            /** @description 0: not given out yet; then one more for each change for all */
            number: number;
            /** Format: date-time */
            openedAt: string;
            outcome: string | null;
            part: components["schemas"]["WorkPartDto"];
            /** @enum {string} */
            stage: "new" | "drafting" | "assigned" | "ending" | "ended";
            /** @description Empty: nothing is written yet */
            title: string;
            /** @enum {string} */
            urgency: "normal" | "urgent";
        };
        ReceivedWorkPageDto: {
            /** @description Newest first */
            items: components["schemas"]["ReceivedWorkDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        ReceiverChange: {
            /**
             * @description False: nothing is sent; what is already waiting stays
             * @default true
             */
            active?: boolean;
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
        ReceiversView: {
            items: components["schemas"]["ReceiverView"][];
        };
        ReceiverTestView: {
            /** @description It was answered with 2xx */
            delivered: boolean;
            /**
             * Format: uuid
             * @description `webhook-id` of the event, of type `bihuan.receiver.test`
             */
            eventId: string;
            ms: number;
            /** @description Why it did not arrive; null: it did */
            reason: string | null;
            /** @description HTTP status; null: nobody answered */
            status: number | null;
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
             * @description The secret before the present one signs along until then
             */
            oldSecretUntil: string | null;
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
             * @description The secret before the present one signs along until then
             */
            oldSecretUntil: string | null;
            /**
             * Format: date-time
             * @description The circuit is open until then: nothing is sent
             */
            openUntil: string | null;
            org: string;
            perSecond: number;
            /** @description Standard Webhooks secret; shown this once. Null: a log has none, or this repeats a request that has been answered */
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
        ReclassifyCommand: {
            /** @enum {string} */
            category: "service-quality" | "billing" | "coverage" | "product" | "outlet" | "self-help" | "other";
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "reclassify";
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
        RecordArrearsCommand: {
            /** Format: date-time */
            calledAt?: string;
            /** @enum {string} */
            result: "paid" | "promised" | "disputed" | "refused";
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "record-arrears";
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
        RecordDemandCommand: {
            /** Format: date-time */
            calledAt?: string;
            interest: number;
            /** @enum {string} */
            result: "interested" | "not-interested";
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "record-demand";
        };
        RecordMarketingCommand: {
            /** Format: date-time */
            calledAt?: string;
            interest: number;
            /** @enum {string} */
            result: "accepted" | "considering" | "refused";
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "record-marketing";
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
        RecordPublicityCommand: {
            /** Format: date-time */
            calledAt?: string;
            /** @enum {string} */
            result: "informed" | "wants-more" | "not-interested";
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "record-publicity";
        };
        RecordRetentionCommand: {
            /** Format: date-time */
            calledAt?: string;
            likelihood: number;
            /** @enum {string} */
            result: "stays" | "undecided" | "leaves";
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "record-retention";
        };
        RecordSatisfactionCommand: {
            /** Format: date-time */
            calledAt?: string;
            clarity: number;
            coverage: number;
            overall: number;
            stability: number;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "record-satisfaction";
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
            /** @description The problem that the sender was answered, in the reader's language */
            reason: components["schemas"]["ReasonView"];
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
        RegisterAppealDto: {
            /**
             * @description regulator: sent on by it, with a document
             * @enum {string}
             */
            by: "customer" | "regulator";
            /**
             * Format: uuid
             * @description The complaint that it is about
             */
            complaint: string;
            /**
             * @description For the regulator: number of its document; one number of one regulator is one appeal of a province
             * @example 甘通管申〔2026〕12号
             */
            document?: string;
            /**
             * Format: date-time
             * @description For the regulator: date of the notice; filing is due ten days after it
             */
            noticedAt?: string;
            /**
             * @description For the regulator: which one
             * @enum {string}
             */
            regulator?: "province-administration" | "ministry";
            /** @description What is appealed against, and why */
            text: string;
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
            /** @description Brought in from an older file: may have been received longer ago */
            imported?: boolean;
            /** @enum {string} */
            kind: "complaint" | "fault" | "enquiry";
            /** @description Owner; needed only where you sit at several desks */
            org?: string;
            /**
             * Format: date-time
             * @description When it reached us; default now, at most 30 days ago. The statutory clock counts from here
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
        RegisterSuggestionDto: {
            /** @enum {string} */
            channel: "phone" | "ivr" | "web" | "fax" | "email" | "letter" | "visit";
            /**
             * @description Customer number; absent: who suggests it left no name, and nobody is told
             * @example LZ-100001
             */
            customer?: string;
            /** @description Owner; needed only where you sit at several desks */
            org?: string;
            /** @description The suggestion in the customer's words */
            text: string;
        };
        ReleaseCommand: {
            task: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "release";
        };
        RemindCommand: {
            /** @description Organisations: province, second-line, prefecture */
            receivers: string[];
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "remind";
        };
        RemindPrefectureCommand: {
            /** @description Organisation: prefecture */
            org: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "remind-prefecture";
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
        RepairCommand: {
            /** @enum {string} */
            divergence: "missing" | "older" | "newer-than-register" | "edited" | "should-be-withdrawn" | "not-designated";
            /** @description Organisation: province, second-line */
            province: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "repair";
        };
        ReplayBody: {
            rows: components["schemas"]["DeliveryKeyBody"][];
        };
        ReplayedView: {
            /** @description Dead letters that wait again */
            replayed: number;
        };
        ReplayResult: {
            /** @description Code of the problem where it was not done */
            code: string | null;
            /** @description Why not, in the reader's language */
            detail: string | null;
            /** Format: uuid */
            outboxId: string;
            /** @enum {string} */
            outcome: "done" | "refused";
            receiver: string;
        };
        ReplayResults: {
            /** @description In the order of the rows */
            results: components["schemas"]["ReplayResult"][];
        };
        RepliesDto: {
            /** @description How many rows there are in all */
            count: number;
            /** @description null: the last page */
            next: string | null;
            /** @description Plain words: one question `text` with an empty label */
            questions: components["schemas"]["QuestionDto"][];
            /** @description A row for each receiver that was asked */
            rows: components["schemas"]["ReplyRowDto"][];
            /** @description Of all rows, on whatever page */
            sums: components["schemas"]["QuestionSumDto"][];
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
            /** @description Articles that the text was written with: counted once, by the step that carries it */
            uses?: components["schemas"]["AnswerUseBody"][];
        };
        ReplyRowDto: {
            /** @description Receiver */
            org: string;
            /**
             * Format: uuid
             * @description Case of the reply; null: none is asked
             */
            reply: string | null;
            replyLate: boolean;
            /** @description accepted, closed, taken-down; null: it is at work */
            replyOutcome: string | null;
            replyStage: string | null;
            /** @description How often the publisher has returned it */
            returns: number;
            /** Format: date-time */
            submittedAt: string | null;
            /** @description By the codes of the questions, as submitted last; empty: nothing yet */
            values: {
                [key: string]: string | number | string[];
            };
        };
        ReplyVersionDto: {
            /** Format: date-time */
            at: string;
            author: components["schemas"]["PersonDto"] | null;
            /** @description null: it was not sent back */
            returned: components["schemas"]["ReturnedDto"] | null;
            /** @description The step that brought it */
            seq: number;
            /**
             * Format: date-time
             * @description Passed at the receiver's; null: not, or not yet
             */
            submittedAt: string | null;
            /** @description Plain words; null: none, or erased */
            text: string | null;
            /** @description By the codes of the questions, as submitted last; empty: nothing yet */
            values: {
                [key: string]: string | number | string[];
            };
        };
        ReplyVersionsDto: {
            /** @description Newest first, no more than the newest fifty */
            versions: components["schemas"]["ReplyVersionDto"][];
        };
        ReportCheckDto: {
            again: string;
            kept: string;
            /** @description Worked out again with the same cut-off, every figure is what it was */
            same: boolean;
        };
        ReportDetailDto: {
            /**
             * Format: date-time
             * @description When its leader approved it
             */
            approvedAt: string | null;
            /** @description Who asked; null: a regular report */
            asker: string | null;
            /**
             * @description What alone was asked for
             * @enum {string|null}
             */
            content: "complaints-by-category" | "complaint-frequency" | "agent-workload" | "volumes" | "acceptance" | "satisfaction" | "overdue-unprocessed" | "repeats" | "compensation" | "suggestions" | "inter-operator-faults" | "knowledge-timeliness" | "bulletin-timeliness" | null;
            /** @description What the caller may read of it */
            contents: ("complaints-by-category" | "complaint-frequency" | "agent-workload" | "volumes" | "acceptance" | "satisfaction" | "overdue-unprocessed" | "repeats" | "compensation" | "suggestions" | "inter-operator-faults" | "knowledge-timeliness" | "bulletin-timeliness")[];
            /** Format: date-time */
            dueAt: string;
            /** @description How often its figures have been worked out */
            editions: number;
            /** Format: date-time */
            from: string;
            /**
             * Format: uuid
             * @description Its case too
             */
            id: string;
            /** @description 2026-W47, 2026-10, 2026-Q3, 2025, or the first and last day */
            label: string;
            /** @description Past its due time, as of now */
            late: boolean;
            /** @description The newest, and those of prefectures that are merged in it */
            of: components["schemas"]["ReportEditionDto"][];
            org: string;
            outcome: string | null;
            /** @description Of a centre of the caller’s own: they see the cases behind it, and what its prefectures sent */
            own: boolean;
            /**
             * Format: uuid
             * @description The province’s report that it goes into
             */
            parent: string | null;
            /** @description Prefectures’ reports that it waits or waited for */
            parts: components["schemas"]["ReportDto"][];
            /** @enum {string} */
            period: "week" | "month" | "quarter" | "year" | "ad-hoc";
            /** @enum {string} */
            stage: "new" | "gathering" | "compiling" | "approval" | "submitted" | "receipt" | "ended";
            /**
             * Format: date-time
             * @description First moment that does not count any more
             */
            to: string;
        };
        ReportDoneCommand: {
            files?: string[];
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "report-done";
        };
        ReportDto: {
            /**
             * Format: date-time
             * @description When its leader approved it
             */
            approvedAt: string | null;
            /** @description Who asked; null: a regular report */
            asker: string | null;
            /**
             * @description What alone was asked for
             * @enum {string|null}
             */
            content: "complaints-by-category" | "complaint-frequency" | "agent-workload" | "volumes" | "acceptance" | "satisfaction" | "overdue-unprocessed" | "repeats" | "compensation" | "suggestions" | "inter-operator-faults" | "knowledge-timeliness" | "bulletin-timeliness" | null;
            /** Format: date-time */
            dueAt: string;
            /** @description How often its figures have been worked out */
            editions: number;
            /** Format: date-time */
            from: string;
            /**
             * Format: uuid
             * @description Its case too
             */
            id: string;
            /** @description 2026-W47, 2026-10, 2026-Q3, 2025, or the first and last day */
            label: string;
            /** @description Past its due time, as of now */
            late: boolean;
            org: string;
            outcome: string | null;
            /**
             * Format: uuid
             * @description The province’s report that it goes into
             */
            parent: string | null;
            /** @enum {string} */
            period: "week" | "month" | "quarter" | "year" | "ad-hoc";
            /** @enum {string} */
            stage: "new" | "gathering" | "compiling" | "approval" | "submitted" | "receipt" | "ended";
            /**
             * Format: date-time
             * @description First moment that does not count any more
             */
            to: string;
        };
        ReportEditionDto: {
            /** @description Version of the catalogue of queries */
            catalogue: number;
            /**
             * Format: date-time
             * @description What was known until then counts
             */
            cutOff: string;
            /** @description SHA-256 of its figures */
            digest: string;
            /** Format: uuid */
            id: string;
            /** @description Centre that worked it out */
            org: string;
        };
        ReportPageDto: {
            /** @description Newest first */
            items: components["schemas"]["ReportDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        ReportRequest: {
            /** @description Who asks; needed only where you have posts at several */
            asker?: string;
            /**
             * @description What alone is asked for; without it everything
             * @enum {string}
             */
            content?: "complaints-by-category" | "complaint-frequency" | "agent-workload" | "volumes" | "acceptance" | "satisfaction" | "overdue-unprocessed" | "repeats" | "compensation" | "suggestions" | "inter-operator-faults" | "knowledge-timeliness" | "bulletin-timeliness";
            /**
             * Format: date-time
             * @description By when the answer is needed
             */
            deadlineAt: string;
            /**
             * Format: date-time
             * @description First moment that counts
             */
            from: string;
            /** @description Centre that answers, for itself and all below it */
            org: string;
            /** @description What it is needed for */
            text: string;
            /**
             * Format: date-time
             * @description First moment that does not count any more; at most 366 days later
             */
            to: string;
        };
        RequestUpdateCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "request-update";
            /** Format: uuid */
            update?: string;
            /** @enum {string} */
            updater: "origin" | "hq";
        };
        ResubmitCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "resubmit";
        };
        ResultCountDto: {
            count: number;
            /**
             * @description What the call came to
             * @example considering
             */
            result: string;
            /** @description null: of the whole list */
            stratum: number | null;
        };
        ResumeCallsCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "resume-calls";
        };
        ReturnCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "return";
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
        ReturnedDto: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonDto"] | null;
            /**
             * @description By its own manager, or by the publisher
             * @enum {string}
             */
            from: "receiver" | "publisher";
            /** @description null: none, or erased */
            text: string | null;
        };
        ReturnFollowUpCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "return-follow-up";
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
        ReturnToPrefectureCommand: {
            /** @description Organisation: prefecture */
            org: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "return-to-prefecture";
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
        ReviseCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "revise";
        };
        RouteCommand: {
            /** @description Organisation: department */
            department: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "route";
        };
        RungView: {
            /** @description After it the next tier is called */
            limit: components["schemas"]["LimitDto"];
            may: ("reassign" | "extend" | "take-over")[];
            /**
             * @description Where the role is held
             * @example gs-lz
             */
            org: string;
            /** @description Who holds the post now; null: outside what the reader may see */
            people: components["schemas"]["AccountView"][] | null;
            /** @enum {string} */
            role: "junior-agent" | "senior-agent" | "team-leader" | "integrated-desk" | "editing-desk" | "handler" | "prefecture-manager" | "gm-hotline" | "hq-coordinator" | "surveyor" | "records-manager" | "statistician" | "quality-inspector" | "service-supervisor" | "knowledge-author" | "knowledge-manager" | "bulletin-author" | "bulletin-manager" | "floor-manager" | "centre-leader" | "administrator";
            /** @description Rule of the policy that says so */
            rule: string;
        };
        SaidDto: {
            /** @description Field of the command */
            field: string;
            /** @description null: erased */
            text: string | null;
        };
        SameAsCommand: {
            /** Format: uuid */
            other: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "same-as";
        };
        SampleDto: {
            /** Format: uuid */
            agent: string;
            category: string;
            centre: string;
            /** @description Corrected after an appeal */
            corrected: boolean;
            /** @description Fatal faults */
            fatal: string[] | null;
            /** @description By item, 0 … 5 */
            grades: {
                [key: string]: number;
            } | null;
            /**
             * Format: uuid
             * @description The case of its check
             */
            id: string;
            nameEn: string;
            nameZh: string;
            /** @description Number of the finished case */
            number: string;
            /** @enum {string|null} */
            outcome: "accepted" | "unchallenged" | "upheld" | "changed" | "called-off" | null;
            /** @description Who scored it; null: nobody yet */
            scorer: components["schemas"]["PersonDto"] | null;
            /** @enum {string} */
            stage: "new" | "scoring" | "noticed" | "appealed" | "ended";
            /**
             * Format: uuid
             * @description The finished case
             */
            target: string;
            /** @description Of 100; the score that counts */
            total: number | null;
            violation: boolean | null;
        };
        SamplePageDto: {
            items: components["schemas"]["SampleDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        SamplingDto: {
            /** @description How much was drawn */
            drawn: number;
            /** Format: date-time */
            endedAt: string | null;
            /** Format: date-time */
            from: string;
            /**
             * Format: uuid
             * @description Its case too
             */
            id: string;
            /** Format: date-time */
            openedAt: string;
            org: string;
            /** @enum {string|null} */
            outcome: "reported" | "circulated" | "not-circulated" | "nothing-to-sample" | "called-off" | null;
            /**
             * Format: uuid
             * @description Drawn by this plan; null: ad hoc
             */
            plan: string | null;
            /** @description Finished work that it was drawn from */
            population: number;
            seed: number;
            /** @description Of these, whose score is final */
            settled: number;
            /** @enum {string} */
            stage: "new" | "scoring" | "reporting" | "report-review" | "circulating" | "ended";
            /** @enum {string} */
            strata: "none" | "org" | "desk" | "category" | "agent";
            /** Format: date-time */
            until: string;
            /** @description Of these, below the mark or with a fatal fault */
            violations: number;
            /** @enum {string} */
            work: "complaint-dispatch" | "suggestion";
        };
        SamplingPageDto: {
            /** @description Newest first */
            items: components["schemas"]["SamplingDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        SavedFiltersDto: {
            /** @description Organisation: any level */
            org?: string;
            /** @enum {string} */
            process?: "complaint-dispatch" | "callback-survey" | "knowledge-publish" | "knowledge-update" | "knowledge-revoke" | "knowledge-article" | "province-publication" | "knowledge-feedback" | "local-publication" | "bulletin-publish" | "bulletin-delivery" | "bulletin-reply" | "outbound-campaign" | "quality-sampling" | "quality-check" | "process-evaluation" | "work-assignment" | "work-assignment-part" | "report-submission" | "suggestion" | "appeal";
            q?: string;
            /** @enum {string} */
            sla?: "ok" | "warned" | "overdue" | "paused";
            step?: string;
            /** @enum {string} */
            view: "mine" | "groups" | "all";
        };
        SavedViewBody: {
            filters: components["schemas"]["SavedFiltersDto"];
            /**
             * @description The inbox opens with it; no other one does then
             * @default false
             */
            isDefault?: boolean;
            name: string;
        };
        SavedViewDto: {
            filters: components["schemas"]["SavedFiltersDto"];
            /** Format: uuid */
            id: string;
            isDefault: boolean;
            name: string;
        };
        SavedViewsDto: {
            /** @description By name */
            items: components["schemas"]["SavedViewDto"][];
        };
        ScoreWorkCommand: {
            answerComplete: number;
            answerRight: number;
            categoryRight: number;
            contactedInTime: number;
            courtesy: number;
            disclosed?: boolean;
            falsified?: boolean;
            limitsKept: number;
            misled?: boolean;
            registrationComplete: number;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "score-work";
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
        SendBackCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "send-back";
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
            /** @description Articles that the text was written with: counted once, by the step that carries it */
            uses?: components["schemas"]["AnswerUseBody"][];
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
        StartCallsCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "start-calls";
        };
        StartNewRoundCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "start-new-round";
        };
        StartUpdateCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "start-update";
            /** Format: uuid */
            update?: string;
        };
        StopCallsCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "stop-calls";
        };
        StratumDto: {
            customers: number;
            label: string;
            /** @description 0: the list is not divided */
            number: number;
        };
        StratumFiguresDto: {
            /** @description How much was drawn from it */
            drawn: number;
            /** @description Mean of 100; null: none is final */
            mean: number | null;
            nameEn: string | null;
            /** @description Of a person */
            nameZh: string | null;
            /** @description Whose score is final */
            scored: number;
            /** @description Code of the centre, the post or the category, id of the person; empty: no strata */
            stratum: string;
            violations: number;
        };
        StretchDto: {
            /** Format: date-time */
            from: string;
            /**
             * @description outside: beyond the service hours that it counts in
             * @enum {string}
             */
            kind: "counted" | "paused" | "outside";
            /** @description Why it stood still */
            reason: string | null;
            /** @description Where the case stood; null: before its first step */
            stage: string | null;
            /** Format: date-time */
            to: string;
            /** @description The same in the limit's own unit */
            used: number;
            whose: components["schemas"]["OwnedHolderDto"];
            /** @description What counted of it */
            workingMs: number;
        };
        SubjectDto: {
            category: string;
            kind: string;
            /** @description 1 low … 5 highest */
            priority: number;
            tier: string;
        };
        SubmitAssessmentCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "submit-assessment";
        };
        SubmitCommand: {
            basedOn?: number;
            /** @enum {string} */
            confidentiality?: "open" | "internal" | "restricted";
            /** Format: date-time */
            effectiveAt?: string;
            /** Format: date-time */
            endAt?: string;
            /** Format: date-time */
            endsAt?: string;
            /** Format: date-time */
            expiresAt?: string;
            /** @description Questions of structured replies. Choices have options, only numbers a unit; each code stands once */
            form?: {
                questions?: {
                    code: string;
                    label: string;
                    options?: string[];
                    required?: boolean;
                    /** @enum {string} */
                    type: "text" | "number" | "date" | "choice" | "multi-choice";
                    unit?: string;
                }[];
            };
            impact?: string;
            /** Format: uuid */
            node?: string;
            perCaller?: number;
            pinned?: boolean;
            /** @description Organisations: province */
            provinces?: string[];
            quota?: number;
            /** @description Organisations: province, second-line, prefecture, department */
            receivers?: string[];
            /** Format: date-time */
            replyBy?: string;
            /** Format: date-time */
            reviewAt?: string;
            /** Format: date-time */
            startsAt?: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "submit";
            /** @description A whole edition. The body is HTML; what is not allowed in it is taken out */
            words?: {
                attachments?: string[];
                body?: string;
                keywords?: string[];
                title?: string;
            };
        };
        SubmitEditedCommand: {
            /** @enum {string} */
            confidentiality: "open" | "internal" | "restricted";
            /** Format: date-time */
            effectiveAt?: string;
            /** Format: date-time */
            expiresAt?: string;
            /** Format: uuid */
            node: string;
            /** Format: date-time */
            reviewAt?: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "submit-edited";
            /** @description A whole edition. The body is HTML; what is not allowed in it is taken out */
            words: {
                attachments?: string[];
                body?: string;
                keywords?: string[];
                title?: string;
            };
        };
        SubmitReplyCommand: {
            /** @description By the code of each question: a text, a number, a day (YYYY-MM-DD), one of its options, or several */
            answers?: {
                [key: string]: string | number | string[];
            };
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "submit-reply";
        };
        SubmitReportCommand: {
            facts?: string;
            opinion?: string;
            result?: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "submit-report";
        };
        SubmitUnreviewedCommand: {
            basedOn?: number;
            /** @enum {string} */
            confidentiality?: "open" | "internal" | "restricted";
            /** Format: date-time */
            effectiveAt?: string;
            /** Format: date-time */
            endsAt?: string;
            /** Format: date-time */
            expiresAt?: string;
            /** @description Questions of structured replies. Choices have options, only numbers a unit; each code stands once */
            form?: {
                questions?: {
                    code: string;
                    label: string;
                    options?: string[];
                    required?: boolean;
                    /** @enum {string} */
                    type: "text" | "number" | "date" | "choice" | "multi-choice";
                    unit?: string;
                }[];
            };
            impact?: string;
            /** Format: uuid */
            node?: string;
            pinned?: boolean;
            /** @description Organisations: province */
            provinces?: string[];
            /** @description Organisations: province, second-line, prefecture, department */
            receivers?: string[];
            /** Format: date-time */
            replyBy?: string;
            /** Format: date-time */
            reviewAt?: string;
            /** Format: date-time */
            startsAt?: string;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "submit-unreviewed";
            waiver: string;
            /** @description A whole edition. The body is HTML; what is not allowed in it is taken out */
            words?: {
                attachments?: string[];
                body?: string;
                keywords?: string[];
                title?: string;
            };
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
        SuggestionCountDto: {
            /** @enum {string} */
            category: "unclassified" | "service-quality" | "billing" | "coverage" | "product" | "outlet" | "self-help" | "other";
            count: number;
            /** @description Of them: none of whose limits has passed */
            inTime: number;
            /** @description Owning organisation */
            org: string;
            /**
             * @description null: not closed yet
             * @enum {string|null}
             */
            outcome: "adopted" | "dismissed" | "withdrawn" | null;
        };
        SuggestionSummaryDto: {
            /**
             * Format: date-time
             * @description Exclusive
             */
            openedBefore: string;
            /** Format: date-time */
            openedFrom: string;
            /** @description The cases of a row: GET /cases with process=suggestion, the same org (below=false), category, outcome; those in time: also breached=false */
            rows: components["schemas"]["SuggestionCountDto"][];
        };
        SystemHealthView: {
            /** @description Of the process that answers */
            build: components["schemas"]["BuildView"];
            /** @description Of the whole country, so only for who administers all of it; null otherwise, or while the database is away */
            counts: components["schemas"]["CountsView"] | null;
            dependencies: components["schemas"]["DependencyDto"][];
            /** @description Newest migration of the schema; null: database away */
            migration: string | null;
            /** Format: date-time */
            now: string;
            /** @enum {string} */
            status: "up" | "down";
            /**
             * Format: uri
             * @description Temporal’s own pages, where configured
             */
            temporalUi: string | null;
            /** @description Whether they answered just now, as seen from this server; null: not configured */
            temporalUiAnswers: boolean | null;
            /** @description Workers that ask for cases to live; empty while Temporal is away */
            workers: components["schemas"]["WorkerView"][];
        };
        SystemsView: {
            items: components["schemas"]["SystemView"][];
        };
        SystemUpdate: {
            /** @description False: its credentials are refused from now on; events it posted before are applied */
            active: boolean;
        };
        SystemView: {
            active: boolean;
            /** Format: date-time */
            createdAt: string;
            /** @description Of the demo: its token is public, and refused in production until it is replaced */
            demo: boolean;
            /** @example gs-crm */
            id: string;
            /**
             * Format: date-time
             * @description A token before that one is valid until then; null: none is
             */
            oldTokenUntil: string | null;
            /** @example gs */
            org: string;
            /** @example /systems/gs-crm */
            source: string;
            /**
             * Format: date-time
             * @description When its token was made
             */
            tokenSince: string;
        };
        SystemWithToken: {
            active: boolean;
            /** Format: date-time */
            createdAt: string;
            /** @description Of the demo: its token is public, and refused in production until it is replaced */
            demo: boolean;
            /** @example gs-crm */
            id: string;
            /**
             * Format: date-time
             * @description A token before that one is valid until then; null: none is
             */
            oldTokenUntil: string | null;
            /** @example gs */
            org: string;
            /** @example /systems/gs-crm */
            source: string;
            /** @description Bearer token; shown this once. Null: a repeat of a request that has been answered; get a new one if it was lost */
            token: string | null;
            /**
             * Format: date-time
             * @description When its token was made
             */
            tokenSince: string;
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
        TellCustomerCommand: {
            reached: boolean;
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tell-customer";
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
        TimelinessDto: {
            /** Format: date-time */
            from: string;
            rows: components["schemas"]["TimelinessRowDto"][];
            /** Format: date-time */
            to: string;
            /** @description All of them together; `org` and `process` are empty */
            total: components["schemas"]["TimelinessRowDto"];
        };
        TimelinessRowDto: {
            /** @description Done in the period */
            done: number;
            /** @description Of these within all their limits */
            inTime: number;
            /** @description Median of the time from its opening until it was done */
            medianMinutes: number;
            /** @description Open now */
            open: number;
            /** @description Organisation */
            org: string;
            /** @description Open now and late */
            overdue: number;
            /**
             * @description Process of the work
             * @example province-publication
             */
            process: string;
            /** @description 信息发布及时率 */
            share: number;
        };
        TimerCountDto: {
            count: number;
            /** @description There are more than were counted */
            more: boolean;
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
        TitleDto: {
            /** Format: uuid */
            id: string;
            /** @description Number that is shown; in the register the one in force; 0: none yet */
            number: number;
            /**
             * @description local: a province's own
             * @enum {string}
             */
            scope: "network" | "local";
            title: string;
        };
        TitlesDto: {
            /** @description As they are spelt */
            items: components["schemas"]["TitleDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        TotalTimeDto: {
            wallMs: number;
            workingMs: number;
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
        TreeDto: {
            /** @description You may add places right below the root */
            mayAdd: boolean;
            /** @description Parents before their children, in order */
            nodes: components["schemas"]["NodeDto"][];
            /**
             * @description Whose root the tree is mounted under: HQ, or the province
             * @example gs
             */
            root: string;
        };
        TrendDayDto: {
            /** @description Of these: past their due time */
            breached: number;
            /** @description Cases closed */
            closed: number;
            /** Format: date */
            date: string;
            /** @description Clocks due; one cancelled or paused before its due time is none */
            due: number;
            /** @description Cases opened */
            opened: number;
            period: components["schemas"]["PeriodDto"];
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
        UpholdCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "uphold";
        };
        UpholdScoreCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "uphold-score";
        };
        UseDto: {
            /** @description People who have confirmed the number that is shown */
            confirmations: number;
            /** @description Number that you have confirmed to have read */
            confirmed: number | null;
            /** @description People who have read it */
            readers: number;
            reads: number;
        };
        UsefulnessBody: {
            useful: boolean;
        };
        UsefulnessDto: {
            /** @description What you said; null: nothing */
            mine: boolean | null;
            useful: number;
            useless: number;
        };
        VerificationDto: {
            /** @description First entry that does not fit */
            brokenAt: number | null;
            /** @description Entries in the chain */
            entries: number;
            intact: boolean;
        };
        VersionDto: {
            number: number;
            /** @description Nothing is shown */
            withdrawn: boolean;
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
        WaiveCirculationCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "waive-circulation";
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
        WithdrawReceiversCommand: {
            /** @description Organisations: province, second-line, prefecture, department */
            receivers: string[];
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "withdraw-receivers";
        };
        WithdrawWorkCommand: {
            /** @description The task it completes, where the step has more than one open */
            taskId?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "withdraw-work";
            whole?: boolean;
        };
        WorkDto: {
            /** Format: uuid */
            article: string;
            /** @description null: not numbered yet */
            articleNumber: number | null;
            authors: components["schemas"]["PersonDto"][];
            /**
             * Format: date-time
             * @description Numbered, published, answered
             */
            doneAt: string | null;
            /**
             * Format: date-time
             * @description Earliest limit that runs now
             */
            dueAt: string | null;
            /** Format: uuid */
            id: string;
            /** @description Some limit was passed */
            late: boolean;
            number: string;
            /** Format: date-time */
            openedAt: string;
            /** @description Whose work it is */
            org: string;
            origin: string;
            outcome: string | null;
            process: string;
            /** @description HQ's reply to a feedback */
            reply: string | null;
            stage: string;
            /** @description What a feedback says */
            text: string | null;
            /** @description Of the words last handed in; null: none yet */
            title: string | null;
            /** @description What became of the update that a feedback led to */
            updateOutcome: string | null;
            /** @enum {string} */
            urgency: "normal" | "urgent";
        };
        WorkerView: {
            /** @description Build of its workflows */
            build: string | null;
            /**
             * @description Process and machine
             * @example 4711@node-3
             */
            identity: string;
            /**
             * Format: date-time
             * @description When it asked for work last
             */
            seenAt: string;
        };
        WorkFileDto: {
            bytes: number;
            fileName: string;
            /** Format: uuid */
            id: string;
            mediaType: string;
        };
        WorkloadDto: {
            /** @description Of these: past their due time */
            breached: number;
            /** @description Clocks of the cases in their hands, that run or are paused */
            clocks: number;
            person: components["schemas"]["PersonDto"];
        };
        WorkPageDto: {
            items: components["schemas"]["WorkDto"][];
            /** @description null: the last page */
            next: string | null;
        };
        WorkPartDto: {
            /** Format: date-time */
            acknowledgedAt: string | null;
            /**
             * Format: uuid
             * @description Case of its part
             */
            case: string;
            /**
             * Format: date-time
             * @description This receiver's own deadline
             */
            dueAt: string;
            /** @description Once late, late for ever */
            late: boolean;
            /** @description 1 as it came; then one more for each change that reached it */
            number: number;
            /** @description How often it has objected */
            objections: number;
            /** @description Receiver */
            org: string;
            /** @description accepted, closed, called-off; null: it is at work */
            outcome: string | null;
            /**
             * Format: date-time
             * @description When it last reported it done
             */
            reportedAt: string | null;
            /** @description How often the assigner has returned it */
            returns: number;
            /**
             * Format: date-time
             * @description At this stage since
             */
            since: string;
            /** @description sent, then the stage of its part */
            stage: string;
        };
        WorkPartWordsDto: {
            /** Format: date-time */
            acknowledgedAt: string | null;
            /**
             * Format: uuid
             * @description Case of its part
             */
            case: string;
            /**
             * Format: date-time
             * @description This receiver's own deadline
             */
            dueAt: string;
            /** @description Once late, late for ever */
            late: boolean;
            /** @description 1 as it came; then one more for each change that reached it */
            number: number;
            /** @description How often it has objected */
            objections: number;
            /** @description Receiver */
            org: string;
            /** @description accepted, closed, called-off; null: it is at work */
            outcome: string | null;
            /** @description What it reported last */
            report: string | null;
            /**
             * Format: date-time
             * @description When it last reported it done
             */
            reportedAt: string | null;
            /** @description How often the assigner has returned it */
            returns: number;
            /**
             * Format: date-time
             * @description At this stage since
             */
            since: string;
            /** @description sent, then the stage of its part */
            stage: string;
            /** @description null: the assignment's own */
            words: components["schemas"]["WorkWordsDto"] | null;
        };
        WorkWordsDto: {
            attachments: components["schemas"]["WorkFileDto"][];
            /** @description Sanitised HTML */
            body: string;
            keywords: string[];
            title: string;
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
    registerAppeal: {
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
                "application/json": components["schemas"]["RegisterAppealDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readAdministrationAudit: {
        parameters: {
            query?: {
                /** @description Kind of entry, e.g. `grant-role` */
                command?: string;
                cursor?: string;
                /** @description From this moment on */
                from?: string;
                limit?: number;
                /** @description Did it, or was stood in for */
                person?: string;
                /** @description Before this moment */
                until?: string;
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
                    "application/json": components["schemas"]["AuditEntryPage"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readUnmaskingAudit: {
        parameters: {
            query?: {
                /** @description Kind of entry, e.g. `grant-role` */
                command?: string;
                cursor?: string;
                /** @description From this moment on */
                from?: string;
                limit?: number;
                /** @description Did it, or was stood in for */
                person?: string;
                /** @description Before this moment */
                until?: string;
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
                    "application/json": components["schemas"]["AuditEntryPage"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listBulletins: {
        parameters: {
            query?: {
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                kind?: "bulletin" | "fault-notice" | "cutover-notice";
                limit?: number;
                /** @description Words of the title */
                q?: string;
                /** @description Of a fault or a cutover: how far it has come */
                state?: "announced" | "ongoing" | "cleared";
                /** @description true: what you have not read; false: what you have */
                unread?: boolean;
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
                    "application/json": components["schemas"]["BoardPageDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    openBulletin: {
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
                "application/json": components["schemas"]["NewBulletin"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readBulletin: {
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
                    "application/json": components["schemas"]["BulletinDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    downloadBulletinFile: {
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readBulletinMatrix: {
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
                    "application/json": components["schemas"]["BulletinMatrixDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listReaders: {
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
                    "application/json": components["schemas"]["ReadersPageDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listNamedReaders: {
        parameters: {
            query?: {
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                limit?: number;
                /** @description true: only who has read it; false: only who has not */
                read?: boolean;
            };
            header?: never;
            path: {
                id: string;
                /** @description Organisation: any level */
                org: string;
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
                    "application/json": components["schemas"]["NamedReadersPageDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readReplies: {
        parameters: {
            query?: {
                /** @description true: only what the publisher has accepted */
                accepted?: boolean;
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
                    "application/json": components["schemas"]["RepliesDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    exportReplies: {
        parameters: {
            query?: {
                /** @description true: only what the publisher has accepted */
                accepted?: boolean;
                format?: "csv" | "xlsx";
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "text/csv": unknown;
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listReplyVersions: {
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
                    "application/json": components["schemas"]["ReplyVersionsDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listBulletinDesk: {
        parameters: {
            query?: {
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                kind?: "bulletin" | "fault-notice" | "cutover-notice";
                limit?: number;
                /** @description true: what you wrote */
                mine?: boolean;
                /** @description Words of the title */
                q?: string;
                stage?: "drafting" | "origin-review" | "receiving" | "hq-review" | "modifying" | "shown" | "taking-down" | "ended";
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
                    "application/json": components["schemas"]["DeskPageDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    addReceipts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptsAddedDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listCalendars: {
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
                    "application/json": components["schemas"]["CalendarsView"];
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
    listCampaigns: {
        parameters: {
            query?: {
                campaign?: "satisfaction" | "demand" | "retention" | "arrears" | "publicity" | "marketing";
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                limit?: number;
                stage?: "drafting" | "campaign-review" | "approved" | "running" | "stopped" | "ending" | "ended";
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
                    "application/json": components["schemas"]["CampaignPageDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    openCampaign: {
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
                "application/json": components["schemas"]["NewCampaign"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readCampaign: {
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
                    "application/json": components["schemas"]["CampaignProgressDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listCampaignCustomers: {
        parameters: {
            query?: {
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                limit?: number;
                /** @description true: whose call is open */
                open?: boolean;
                outcome?: "satisfied" | "neutral" | "dissatisfied" | "mismatch" | "declined" | "unreachable" | "withdrawn" | "answered" | "do-not-call";
                /** @description Who gave this question a score */
                question?: "overall" | "coverage" | "clarity" | "stability" | "interest" | "likelihood";
                result?: "answered" | "interested" | "not-interested" | "stays" | "undecided" | "leaves" | "paid" | "promised" | "disputed" | "refused" | "informed" | "wants-more" | "accepted" | "considering";
                /** @description This one; with `question` */
                score?: number;
                state?: "listed" | "barred" | "opened" | "waiting" | "calling" | "held" | "self-service" | "ended";
                stratum?: number;
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
                    "application/json": components["schemas"]["CampaignCustomersDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    exportCampaign: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "text/csv": unknown;
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    importCampaignList: {
        parameters: {
            query?: {
                /** @description true: nothing is kept, only judged */
                dryRun?: boolean;
                /** @description Heading of its column */
                name?: string;
                /** @description Heading of its column */
                number?: string;
                /** @description Heading of its column */
                phone?: string;
                /** @description Heading of its column */
                region?: string;
                /** @description Heading of what the list is divided by */
                stratum?: string;
            };
            header?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDto"];
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    queryCampaignList: {
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
                "application/json": components["schemas"]["ListSelection"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDto"];
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readCampaignResults: {
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
                    "application/json": components["schemas"]["CampaignResultsDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readListColumns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListColumnsDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listCases: {
        parameters: {
            query?: {
                /** @description false: only `org` itself */
                below?: boolean;
                /** @description true: one of its limits has passed; false: none */
                breached?: boolean;
                category?: string;
                /** @description Final cause, as filed */
                cause?: string;
                /** @description Exclusive */
                closedBefore?: string;
                closedFrom?: string;
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                /** @description false: without the work orders of other centres' complaints */
                fromAfar?: boolean;
                kind?: string;
                limit?: number;
                /** @description true: not closed yet */
                open?: boolean;
                /** @description Exclusive */
                openedBefore?: string;
                openedFrom?: string;
                /** @description Owning organisation, with everything below it */
                org?: string;
                /** @description How it ended */
                outcome?: string;
                priority?: number;
                process?: "complaint-dispatch" | "callback-survey" | "knowledge-publish" | "knowledge-update" | "knowledge-revoke" | "knowledge-article" | "province-publication" | "knowledge-feedback" | "local-publication" | "bulletin-publish" | "bulletin-delivery" | "bulletin-reply" | "outbound-campaign" | "quality-sampling" | "quality-check" | "process-evaluation" | "work-assignment" | "work-assignment-part" | "report-submission" | "suggestion" | "appeal";
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
                "application/json": components["schemas"]["AnswerOnSpotCommand"] | components["schemas"]["DraftDispatchCommand"] | components["schemas"]["HandToSeniorCommand"] | components["schemas"]["ReturnToSenderCommand"] | components["schemas"]["ApproveDispatchCommand"] | components["schemas"]["AnswerAtReviewCommand"] | components["schemas"]["ReturnDraftCommand"] | components["schemas"]["DispatchCommand"] | components["schemas"]["HandToTeamLeaderCommand"] | components["schemas"]["OrderSentBackCommand"] | components["schemas"]["AcceptCommand"] | components["schemas"]["RecordContactCommand"] | components["schemas"]["InterimAnswerCommand"] | components["schemas"]["ReplyCommand"] | components["schemas"]["ReturnOrderCommand"] | components["schemas"]["ConsentReturnCommand"] | components["schemas"]["RefuseReturnCommand"] | components["schemas"]["RedispatchCommand"] | components["schemas"]["InsistCommand"] | components["schemas"]["DraftChaseCommand"] | components["schemas"]["ApproveChaseCommand"] | components["schemas"]["DeclineChaseCommand"] | components["schemas"]["AcknowledgeChaseCommand"] | components["schemas"]["ReassignCommand"] | components["schemas"]["ExtendCommand"] | components["schemas"]["TakeOverCommand"] | components["schemas"]["ApproveReplyCommand"] | components["schemas"]["DraftSendBackCommand"] | components["schemas"]["ApproveSendBackCommand"] | components["schemas"]["DeclineSendBackCommand"] | components["schemas"]["AnswerCustomerCommand"] | components["schemas"]["SettleCommand"] | components["schemas"]["ReopenHandlingCommand"] | components["schemas"]["PassUpCommand"] | components["schemas"]["FinalDecisionCommand"] | components["schemas"]["LateRatingCommand"] | components["schemas"]["RaiseMismatchCommand"] | components["schemas"]["InvestigateCommand"] | components["schemas"]["ArchiveCommand"] | components["schemas"]["ConfirmResultCommand"] | components["schemas"]["AddNoteCommand"] | components["schemas"]["AttachCommand"] | components["schemas"]["AddContactCommand"] | components["schemas"]["WithdrawCommand"] | components["schemas"]["ChangePriorityCommand"] | components["schemas"]["TransferCommand"] | components["schemas"]["ReopenCommand"] | components["schemas"]["RecordCompensationCommand"] | components["schemas"]["MergeIntoCommand"] | components["schemas"]["LinkRepeatCommand"] | components["schemas"]["WaitForCustomerCommand"] | components["schemas"]["CustomerRespondedCommand"] | components["schemas"]["ClaimCommand"] | components["schemas"]["ReleaseCommand"] | components["schemas"]["AssignCommand"] | components["schemas"]["DelegateCommand"] | components["schemas"]["OfferSelfServiceCommand"] | components["schemas"]["RecordAnswersCommand"] | components["schemas"]["RecordNoAnswerCommand"] | components["schemas"]["CallLaterCommand"] | components["schemas"]["DeclineCommand"] | components["schemas"]["SelfServiceAnsweredCommand"] | components["schemas"]["SelfServiceDeclinedCommand"] | components["schemas"]["RateCallCommand"] | components["schemas"]["RecordSatisfactionCommand"] | components["schemas"]["RecordDemandCommand"] | components["schemas"]["RecordRetentionCommand"] | components["schemas"]["RecordArrearsCommand"] | components["schemas"]["RecordPublicityCommand"] | components["schemas"]["RecordMarketingCommand"] | components["schemas"]["SubmitCommand"] | components["schemas"]["SubmitUnreviewedCommand"] | components["schemas"]["RecallCommand"] | components["schemas"]["ApproveCommand"] | components["schemas"]["ReturnCommand"] | components["schemas"]["AcknowledgeCommand"] | components["schemas"]["CancelCommand"] | components["schemas"]["AddProvincesCommand"] | components["schemas"]["ConfirmEditionCommand"] | components["schemas"]["RepairCommand"] | components["schemas"]["QueryCommand"] | components["schemas"]["ConfirmCommand"] | components["schemas"]["ExemptCommand"] | components["schemas"]["RequestUpdateCommand"] | components["schemas"]["ResubmitCommand"] | components["schemas"]["AdoptCommand"] | components["schemas"]["DismissCommand"] | components["schemas"]["StartUpdateCommand"] | components["schemas"]["SameAsCommand"] | components["schemas"]["SubmitEditedCommand"] | components["schemas"]["IssuedDocumentCommand"] | components["schemas"]["ReviseCommand"] | components["schemas"]["ProposeWithdrawalCommand"] | components["schemas"]["DraftFollowUpCommand"] | components["schemas"]["ApproveFollowUpCommand"] | components["schemas"]["ReturnFollowUpCommand"] | components["schemas"]["AddReceiversCommand"] | components["schemas"]["MoveDeadlineCommand"] | components["schemas"]["CloseRepliesCommand"] | components["schemas"]["PinCommand"] | components["schemas"]["ConfirmWithdrawalCommand"] | components["schemas"]["KeepShownCommand"] | components["schemas"]["WithdrawReceiversCommand"] | components["schemas"]["RemindCommand"] | components["schemas"]["PublishLocallyCommand"] | components["schemas"]["SubmitReplyCommand"] | components["schemas"]["SendBackCommand"] | components["schemas"]["AcceptReplyCommand"] | components["schemas"]["StartCallsCommand"] | components["schemas"]["StopCallsCommand"] | components["schemas"]["ResumeCallsCommand"] | components["schemas"]["ChangeQuotaCommand"] | components["schemas"]["CallOffCampaignCommand"] | components["schemas"]["LookAgainCommand"] | components["schemas"]["SubmitReportCommand"] | components["schemas"]["CirculateCommand"] | components["schemas"]["WaiveCirculationCommand"] | components["schemas"]["CallOffSamplingCommand"] | components["schemas"]["ScoreWorkCommand"] | components["schemas"]["AcceptScoreCommand"] | components["schemas"]["AppealScoreCommand"] | components["schemas"]["UpholdScoreCommand"] | components["schemas"]["ChangeScoreCommand"] | components["schemas"]["ProposeMeasureCommand"] | components["schemas"]["DropMeasureCommand"] | components["schemas"]["SubmitAssessmentCommand"] | components["schemas"]["CallOffEvaluationCommand"] | components["schemas"]["CarryOutCommand"] | components["schemas"]["MoveMeasureCommand"] | components["schemas"]["GiveUpMeasureCommand"] | components["schemas"]["MeasureEffectCommand"] | components["schemas"]["FindEffectiveCommand"] | components["schemas"]["FindIneffectiveCommand"] | components["schemas"]["StartNewRoundCommand"] | components["schemas"]["AssignWorkCommand"] | components["schemas"]["ChangeWorkCommand"] | components["schemas"]["WithdrawWorkCommand"] | components["schemas"]["CloseWorkCommand"] | components["schemas"]["AcknowledgeWorkCommand"] | components["schemas"]["ReportDoneCommand"] | components["schemas"]["ObjectCommand"] | components["schemas"]["ConfirmWorkCommand"] | components["schemas"]["AcceptWorkCommand"] | components["schemas"]["GenerateCommand"] | components["schemas"]["AnnotateCommand"] | components["schemas"]["RemindPrefectureCommand"] | components["schemas"]["ReturnToPrefectureCommand"] | components["schemas"]["GoOnWithoutCommand"] | components["schemas"]["ConfirmReceiptCommand"] | components["schemas"]["AcknowledgeReportCommand"] | components["schemas"]["ClassifyCommand"] | components["schemas"]["ReclassifyCommand"] | components["schemas"]["RouteCommand"] | components["schemas"]["TellCustomerCommand"] | components["schemas"]["UpholdCommand"] | components["schemas"]["CompensateCommand"] | components["schemas"]["FileCommand"];
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description stale-version, changed-meanwhile */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readDraft: {
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
                    "application/json": components["schemas"]["DraftDto"];
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
    saveDraft: {
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
                "application/json": components["schemas"]["DraftBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readTimeByHolder: {
        parameters: {
            query?: {
                /** @description Id of one of its clocks, e.g. `handle-7`: only that, from where it counts to its end, or to now */
                clock?: string;
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
                    "application/json": components["schemas"]["CaseTimeDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    countCases: {
        parameters: {
            query?: {
                /** @description false: only `org` itself */
                below?: boolean;
                /** @description true: one of its limits has passed; false: none */
                breached?: boolean;
                category?: string;
                /** @description Final cause, as filed */
                cause?: string;
                /** @description Exclusive */
                closedBefore?: string;
                closedFrom?: string;
                /** @description false: without the work orders of other centres' complaints */
                fromAfar?: boolean;
                kind?: string;
                /** @description true: not closed yet */
                open?: boolean;
                /** @description Exclusive */
                openedBefore?: string;
                openedFrom?: string;
                /** @description Owning organisation, with everything below it */
                org?: string;
                /** @description How it ended */
                outcome?: string;
                priority?: number;
                process?: "complaint-dispatch" | "callback-survey" | "knowledge-publish" | "knowledge-update" | "knowledge-revoke" | "knowledge-article" | "province-publication" | "knowledge-feedback" | "local-publication" | "bulletin-publish" | "bulletin-delivery" | "bulletin-reply" | "outbound-campaign" | "quality-sampling" | "quality-check" | "process-evaluation" | "work-assignment" | "work-assignment-part" | "report-submission" | "suggestion" | "appeal";
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
                    "application/json": components["schemas"]["CaseCountDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readDashboard: {
        parameters: {
            query?: {
                /** @description Cases of this organisation and clocks held by it, with everything below it */
                org?: string;
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
                    "application/json": components["schemas"]["DashboardDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readDelivery: {
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
                    "application/json": components["schemas"]["DeliveryDetail"];
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
    replayDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayResults"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listDoNotCall: {
        parameters: {
            query?: {
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                limit?: number;
                /** @description How the customer’s number or name begins, or the whole phone */
                q?: string;
                /** @description false: those lifted or past too */
                standing?: boolean;
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
                    "application/json": components["schemas"]["DoNotCallPageDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    enterDoNotCall: {
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
                "application/json": components["schemas"]["DoNotCallBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoNotCallDto"];
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    liftDoNotCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry: string;
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    analyseEnquiries: {
        parameters: {
            query?: {
                /** @description Exclusive; default: now */
                openedBefore?: string;
                /** @description Default: thirty days before openedBefore; at most 366 days before it */
                openedFrom?: string;
                /** @description Centre that was asked, with everything below it; default: all you may see */
                org?: string;
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
                    "application/json": components["schemas"]["EnquiryAnalysisDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readFrequentCauses: {
        parameters: {
            query?: {
                /** @description Four weeks before this are counted; exclusive; default: now */
                openedBefore?: string;
                /** @description Centre that took them in, with everything below it; default: all you may see */
                org?: string;
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
                    "application/json": components["schemas"]["FrequentCausesDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listArticles: {
        parameters: {
            query?: {
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                keyword?: string;
                limit?: number;
                /** @description A place in the tree, with everything below it */
                node?: string;
                /** @description Where it comes from */
                origin?: string;
                /** @description As that province shows it; default: your own, or the register */
                province?: string;
                /** @description Words of title, keywords or body, Chinese and mixed */
                q?: string;
                /** @description Default: by relevance where words are looked for, else newest first */
                sort?: "relevance" | "updated";
                /** @description Of the register */
                state?: "draft" | "in-review" | "returned" | "published" | "being-updated" | "revoked" | "expired" | "withdrawn";
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
                    "application/json": components["schemas"]["ArticlePageDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readArticle: {
        parameters: {
            query?: {
                /** @description As that province shows it; default: your own, or the register */
                province?: string;
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
                    "application/json": components["schemas"]["ArticleDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    downloadArticleFile: {
        parameters: {
            query?: {
                /** @description As that province shows it; default: your own, or the register */
                province?: string;
            };
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    confirmReading: {
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    compareEditions: {
        parameters: {
            query: {
                from: number;
                /** @description As that province shows it; default: your own, or the register */
                province?: string;
                to: number;
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
                    "application/json": components["schemas"]["EditionDiffDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listEditions: {
        parameters: {
            query?: {
                /** @description As that province shows it; default: your own, or the register */
                province?: string;
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
                    "application/json": components["schemas"]["LinesDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readEdition: {
        parameters: {
            query?: {
                /** @description As that province shows it; default: your own, or the register */
                province?: string;
            };
            header?: never;
            path: {
                id: string;
                number: number;
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
                    "application/json": components["schemas"]["EditionDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readArticleEffect: {
        parameters: {
            query?: {
                /** @description Days on either side */
                days?: number;
                /** @description Of that province; default: all that you answer for */
                province?: string;
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
                    "application/json": components["schemas"]["EffectDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    markFavourite: {
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    unmarkFavourite: {
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readMatrix: {
        parameters: {
            query?: {
                /** @description As that province shows it; default: your own, or the register */
                province?: string;
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
                    "application/json": components["schemas"]["MatrixDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    chooseArticleSubject: {
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
                "application/json": components["schemas"]["ArticleSubject"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    voteUsefulness: {
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
                "application/json": components["schemas"]["UsefulnessBody"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    compareCaseEdition: {
        parameters: {
            query?: {
                /** @description Compared with this number; default: what it changes */
                from?: number;
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
                    "application/json": components["schemas"]["EditionDiffDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readCaseEdition: {
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
                    "application/json": components["schemas"]["EditionDto"];
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
    readComplaintKnowledge: {
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
                    "application/json": components["schemas"]["ComplaintKnowledgeDto"];
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
    listDivergences: {
        parameters: {
            query?: {
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                limit?: number;
                /** @description true: not mended yet; false: all that was ever found */
                open?: boolean;
                /** @description Organisation: province */
                province?: string;
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
                    "application/json": components["schemas"]["DivergencePageDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    checkVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecksDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listVersionChecks: {
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
                    "application/json": components["schemas"]["ChecksDto"];
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
    exportKnowledge: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx" | "html";
                keyword?: string;
                /** @description A place in the tree, with everything below it */
                node?: string;
                /** @description Where it comes from */
                origin?: string;
                /** @description As that province shows it; default: your own, or the register */
                province?: string;
                /** @description Words of title, keywords or body, Chinese and mixed */
                q?: string;
                /** @description Of the register */
                state?: "draft" | "in-review" | "returned" | "published" | "being-updated" | "revoked" | "expired" | "withdrawn";
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "text/csv": unknown;
                    "text/html": unknown;
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listFavourites: {
        parameters: {
            query?: {
                /** @description The previous page's `next`; only with the same filters */
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
                    "application/json": components["schemas"]["ReadingPageDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    giveKnowledgeFeedback: {
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
                "application/json": components["schemas"]["NewFeedback"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedCaseDto"];
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    importKnowledge: {
        parameters: {
            query?: {
                /** @description true: nothing is opened, only judged */
                dryRun?: boolean;
                /** @description How many rows to pass over: `next` of the answer before */
                from?: number;
                /** @description Place of the rows that name none */
                node?: string;
                /** @description Where it begins; needed only where you write at several. A province: articles of its own, by the approval form or the document issued */
                org?: string;
                /** @description Of network-wide ones: provinces by their codes, with commas between; default: all of them */
                provinces?: string;
            };
            header: {
                /** @description Unique per action; keep it when you retry: the same key is one effect and gets the first answer. */
                "Idempotency-Key": string;
            };
            path?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    sampleImport: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx" | "html";
                /** @description Where it begins; needed only where you write at several. A province: articles of its own, by the approval form or the document issued */
                org?: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "text/csv": unknown;
                    "text/html": unknown;
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listKeywords: {
        parameters: {
            query?: {
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                limit?: number;
                /** @description A place in the tree, with everything below it */
                node?: string;
                /** @description As that province shows it; default: your own, or the register */
                province?: string;
                /** @description Keywords that have this in them */
                q?: string;
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
                    "application/json": components["schemas"]["KeywordsDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    countLetters: {
        parameters: {
            query?: {
                /** @description A place in the tree, with everything below it */
                node?: string;
                /** @description As that province shows it; default: your own, or the register */
                province?: string;
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
                    "application/json": components["schemas"]["LettersDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listTitles: {
        parameters: {
            query: {
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                letter: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U" | "V" | "W" | "X" | "Y" | "Z" | "#";
                limit?: number;
                /** @description A place in the tree, with everything below it */
                node?: string;
                /** @description As that province shows it; default: your own, or the register */
                province?: string;
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
                    "application/json": components["schemas"]["TitlesDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    openLocalPublication: {
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
                "application/json": components["schemas"]["NewLocalPublication"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    findMatchingArticles: {
        parameters: {
            query?: {
                /** @description A complaint: what its customer says */
                case?: string;
                /** @description Default: the case's */
                category?: "fault" | "billing" | "service-quality" | "coverage";
                /** @description Or words, where there is no case yet */
                q?: string;
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
                    "application/json": components["schemas"]["MatchesDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    addKnowledgeNode: {
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
                "application/json": components["schemas"]["NewNode"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeDto"];
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    removeKnowledgeNode: {
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    changeKnowledgeNode: {
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
                "application/json": components["schemas"]["NodeChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeDto"];
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    openKnowledgeOperation: {
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
                "application/json": components["schemas"]["NewOperation"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readNodePermissions: {
        parameters: {
            query: {
                node: string;
            };
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["NodePermissionsDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    nameForNode: {
        parameters: {
            query?: never;
            header?: {
                /** @description The etag that the caller saw; 412 when somebody else has changed it since. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NodePermissionsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodePermissionsDto"];
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
            /** @description stale-version, changed-meanwhile */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readEffectivePermissions: {
        parameters: {
            query: {
                node: string;
                /** @description Yourself, or anybody where you keep the tree */
                person: string;
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
                    "application/json": components["schemas"]["EffectiveDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listKnowledgeProposals: {
        parameters: {
            query?: {
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                limit?: number;
                /** @description true: what you proposed; default: what your desks decide */
                mine?: boolean;
                /** @description true: only those that wait; false: only those that do not */
                waiting?: boolean;
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
                    "application/json": components["schemas"]["ProposalPageDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    openProposedCase: {
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
                "application/json": components["schemas"]["NewProposalCase"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    passProposalOn: {
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
                "application/json": components["schemas"]["ProposalDesk"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    declineProposal: {
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
                "application/json": components["schemas"]["ProposalRefusal"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listRecentlyRead: {
        parameters: {
            query?: {
                /** @description The previous page's `next`; only with the same filters */
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
                    "application/json": components["schemas"]["ReadingPageDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readTimeliness: {
        parameters: {
            query?: {
                /** @description By whose work it was, or by where the article comes from */
                by?: "org" | "origin";
                /** @description Default: thirty days ago */
                from?: string;
                /** @description Exclusive; default: now */
                to?: string;
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
                    "application/json": components["schemas"]["TimelinessDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readKnowledgeTree: {
        parameters: {
            query?: {
                /** @description Count the articles at each place, for who keeps the tree */
                counts?: boolean;
                /** @description That province's tree; default: your own */
                province?: string;
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
                    "application/json": components["schemas"]["TreeDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listKnowledgeWork: {
        parameters: {
            query?: {
                article?: string;
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                limit?: number;
                /** @description true: what you wrote; false: all of your organisations */
                mine?: boolean;
                /** @description true: not ended yet */
                open?: boolean;
                process?: "knowledge-publish" | "knowledge-update" | "knowledge-revoke" | "local-publication" | "province-publication" | "knowledge-feedback";
                stage?: string;
                /** @description true: only what people write: operations and local publications */
                written?: boolean;
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
                    "application/json": components["schemas"]["WorkPageDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readLadder: {
        parameters: {
            query: {
                category?: "fault" | "billing" | "service-quality" | "coverage";
                /** @description Centre whose cases climb */
                org: string;
                process?: "complaint-dispatch" | "callback-survey" | "knowledge-publish" | "knowledge-update" | "knowledge-revoke" | "knowledge-article" | "province-publication" | "knowledge-feedback" | "local-publication" | "bulletin-publish" | "bulletin-delivery" | "bulletin-reply" | "outbound-campaign" | "quality-sampling" | "quality-check" | "process-evaluation" | "work-assignment" | "work-assignment-part" | "report-submission" | "suggestion" | "appeal";
                urgency?: "normal" | "urgent";
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
                    "application/json": components["schemas"]["LadderView"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    createOrg: {
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
                "application/json": components["schemas"]["NewOrg"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgView"];
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    updateOrg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrgUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgView"];
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
                /** @description False: closed accounts only; true: open ones only */
                active?: boolean;
                cursor?: string;
                limit?: number;
                /** @description Holds a post in force there, or belongs to it */
                org?: string;
                /** @description Part of the user name or of a display name */
                q?: string;
                /** @description Holds this role in force, at `org` where given */
                role?: "junior-agent" | "senior-agent" | "team-leader" | "integrated-desk" | "editing-desk" | "handler" | "prefecture-manager" | "gm-hotline" | "hq-coordinator" | "surveyor" | "records-manager" | "statistician" | "quality-inspector" | "service-supervisor" | "knowledge-author" | "knowledge-manager" | "bulletin-author" | "bulletin-manager" | "floor-manager" | "centre-leader" | "administrator";
                /** @description The same for this organisation and everything below it */
                under?: string;
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listPolicies: {
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
                    "application/json": components["schemas"]["PoliciesView"];
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
    addPolicy: {
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
                "application/json": components["schemas"]["NewPolicyBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersionView"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: number;
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
                    "application/json": components["schemas"]["PolicyView"];
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
    activatePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: number;
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
                    "application/json": components["schemas"]["PolicyVersionView"];
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listEvaluations: {
        parameters: {
            query?: {
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                evaluated?: "complaint-dispatch" | "callback-survey" | "suggestion" | "appeal" | "outbound-campaign" | "knowledge-publish" | "knowledge-update" | "knowledge-revoke" | "knowledge-feedback" | "province-publication" | "local-publication" | "bulletin-publish" | "bulletin-delivery" | "bulletin-reply" | "work-assignment" | "work-assignment-part" | "report-submission" | "quality-sampling" | "quality-check";
                limit?: number;
                stage?: "assessing" | "approval" | "improving" | "taking-effect" | "effect-review" | "ended";
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
                    "application/json": components["schemas"]["EvaluationPageDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    beginEvaluation: {
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
                "application/json": components["schemas"]["NewEvaluation"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readEvaluation: {
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
                    "application/json": components["schemas"]["EvaluationDetailDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readEvaluationCases: {
        parameters: {
            query: {
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                edition: "before" | "after";
                figure: "volume" | "limits-kept" | "limits-passed" | "step-duration" | "by-month" | "by-person" | "returns" | "escalations";
                key: string;
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
                    "application/json": components["schemas"]["EvaluationCasesDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    checkEvaluation: {
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
                    "application/json": components["schemas"]["EvaluationCheckDto"][];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    exportEvaluation: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "text/csv": unknown;
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readEvaluationFigures: {
        parameters: {
            query: {
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                figure: "volume" | "limits-kept" | "limits-passed" | "step-duration" | "by-month" | "by-person" | "returns" | "escalations";
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
                    "application/json": components["schemas"]["EvaluationFigurePageDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listChecksAtHand: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Only of this sampling */
                sampling?: string;
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
                    "application/json": components["schemas"]["ChecksAtHandDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listQualityPlans: {
        parameters: {
            query?: {
                /** @description The previous page's `next`; only with the same filters */
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
                    "application/json": components["schemas"]["PlanPageDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    makeQualityPlan: {
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
                "application/json": components["schemas"]["NewPlan"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDto"];
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    endQualityPlan: {
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
                    "application/json": components["schemas"]["PlanDto"];
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
            /** @description unsupported-media-type, attachment-type-refused, attachment-name-mismatch */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listSamplings: {
        parameters: {
            query?: {
                /** @description The centre that samples */
                centre?: string;
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                limit?: number;
                stage?: "scoring" | "reporting" | "report-review" | "circulating" | "ended";
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
                    "application/json": components["schemas"]["SamplingPageDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    openSampling: {
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
                "application/json": components["schemas"]["NewSampling"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readSampling: {
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
                    "application/json": components["schemas"]["SamplingDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    exportSampling: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "text/csv": unknown;
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readQualityReport: {
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
                    "application/json": components["schemas"]["QualityReportDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listSamples: {
        parameters: {
            query?: {
                /** @description Who did the work */
                agent?: string;
                /** @description The centre that did the work */
                centre?: string;
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                limit?: number;
                outcome?: "accepted" | "unchallenged" | "upheld" | "changed" | "called-off";
                stage?: "scoring" | "noticed" | "appealed" | "ended";
                /** @description Below the mark or with a fatal fault */
                violation?: boolean;
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
                    "application/json": components["schemas"]["SamplePageDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    countPopulation: {
        parameters: {
            query: {
                /** @description Closed from this instant on */
                from: string;
                /** @description Whose finished work; needed only where you inspect at several centres */
                org?: string;
                strata: "none" | "org" | "desk" | "category" | "agent";
                /** @description Closed before this instant; absent: now */
                until?: string;
                work: "complaint-dispatch" | "suggestion";
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
                    "application/json": components["schemas"]["PopulationDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
            header: {
                /** @description Unique per action; keep it when you retry: the same key is one effect and gets the first answer. */
                "Idempotency-Key": string;
            };
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
                "application/json": components["schemas"]["ReceiverChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiverView"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    replayDeadLetters: {
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
                    "application/json": components["schemas"]["ReplayedView"];
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
    renewReceiverSecret: {
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
                "application/json": components["schemas"]["GraceBody"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    testReceiver: {
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
                    "application/json": components["schemas"]["ReceiverTestView"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listReports: {
        parameters: {
            query?: {
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                /** @description true: past the due time, and not submitted or submitted too late */
                late?: boolean;
                limit?: number;
                /** @description Centre, and all below it */
                org?: string;
                period?: "week" | "month" | "quarter" | "year" | "ad-hoc";
                stage?: "gathering" | "compiling" | "approval" | "submitted" | "receipt" | "ended";
                /** @description owed: past its due time and not approved; at-work: not due yet, and not approved; approved */
                stands?: "owed" | "at-work" | "approved";
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
                    "application/json": components["schemas"]["ReportPageDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    beginReport: {
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
                "application/json": components["schemas"]["NewReport"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readReport: {
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
                    "application/json": components["schemas"]["ReportDetailDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readCasesBehind: {
        parameters: {
            query: {
                content: "complaints-by-category" | "complaint-frequency" | "agent-workload" | "volumes" | "acceptance" | "satisfaction" | "overdue-unprocessed" | "repeats" | "compensation" | "suggestions" | "inter-operator-faults" | "knowledge-timeliness" | "bulletin-timeliness";
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                key: string;
                limit?: number;
                measure: string;
                org: string;
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
                    "application/json": components["schemas"]["CasesBehindDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    checkReport: {
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
                    "application/json": components["schemas"]["ReportCheckDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    exportReport: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "text/csv": unknown;
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readFigures: {
        parameters: {
            query: {
                content: "complaints-by-category" | "complaint-frequency" | "agent-workload" | "volumes" | "acceptance" | "satisfaction" | "overdue-unprocessed" | "repeats" | "compensation" | "suggestions" | "inter-operator-faults" | "knowledge-timeliness" | "bulletin-timeliness";
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
                    "application/json": components["schemas"]["FigurePageDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    requestReport: {
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
                "application/json": components["schemas"]["ReportRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listSavedViews: {
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
                    "application/json": components["schemas"]["SavedViewsDto"];
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
    saveView: {
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
                "application/json": components["schemas"]["SavedViewBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewDto"];
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    replaceView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the view */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewDto"];
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    forgetView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the view */
                id: string;
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    registerSuggestion: {
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
                "application/json": components["schemas"]["RegisterSuggestionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    summary: {
        parameters: {
            query?: {
                category?: "unclassified" | "service-quality" | "billing" | "coverage" | "product" | "outlet" | "self-help" | "other";
                /** @description Exclusive; default: now */
                openedBefore?: string;
                /** @description Default: a year before openedBefore */
                openedFrom?: string;
                /** @description Owning organisation, with everything below it; default: all you may see */
                org?: string;
                state?: "open" | "adopted" | "dismissed" | "withdrawn";
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
                    "application/json": components["schemas"]["SuggestionSummaryDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    exportSummary: {
        parameters: {
            query?: {
                category?: "unclassified" | "service-quality" | "billing" | "coverage" | "product" | "outlet" | "self-help" | "other";
                format?: "csv" | "xlsx";
                /** @description Exclusive; default: now */
                openedBefore?: string;
                /** @description Default: a year before openedBefore */
                openedFrom?: string;
                /** @description Owning organisation, with everything below it; default: all you may see */
                org?: string;
                state?: "open" | "adopted" | "dismissed" | "withdrawn";
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "text/csv": unknown;
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listCalls: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["CallListView"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readSystemHealth: {
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
                    "application/json": components["schemas"]["SystemHealthView"];
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
    listSystems: {
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
                    "application/json": components["schemas"]["SystemsView"];
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
    createSystem: {
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
                "application/json": components["schemas"]["NewSystem"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemWithToken"];
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    updateSystem: {
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
                "application/json": components["schemas"]["SystemUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemView"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    renewSystemToken: {
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
                "application/json": components["schemas"]["GraceBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemWithToken"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
                /** @description Only tasks of these cases, at most 50, by comma: what a list asks again when they have changed */
                cases?: string;
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                limit?: number;
                /** @description Owning organisation of the case, with everything below it */
                org?: string;
                /** @description true: only what is past its due time */
                overdue?: boolean;
                process?: "complaint-dispatch" | "callback-survey" | "knowledge-publish" | "knowledge-update" | "knowledge-revoke" | "knowledge-article" | "province-publication" | "knowledge-feedback" | "local-publication" | "bulletin-publish" | "bulletin-delivery" | "bulletin-reply" | "outbound-campaign" | "quality-sampling" | "quality-check" | "process-evaluation" | "work-assignment" | "work-assignment-part" | "report-submission" | "suggestion" | "appeal";
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    decideMany: {
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
                "application/json": components["schemas"]["BulkBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResultsDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    countTasks: {
        parameters: {
            query?: {
                /** @description Owning organisation of the case, with everything below it */
                org?: string;
                /** @description true: only what is past its due time */
                overdue?: boolean;
                process?: "complaint-dispatch" | "callback-survey" | "knowledge-publish" | "knowledge-update" | "knowledge-revoke" | "knowledge-article" | "province-publication" | "knowledge-feedback" | "local-publication" | "bulletin-publish" | "bulletin-delivery" | "bulletin-reply" | "outbound-campaign" | "quality-sampling" | "quality-check" | "process-evaluation" | "work-assignment" | "work-assignment-part" | "report-submission" | "suggestion" | "appeal";
                /** @description Case number, customer number, or words of the complaint */
                q?: string;
                /** @description As of now */
                sla?: "ok" | "warned" | "overdue" | "paused";
                stage?: string;
                step?: string;
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
                    "application/json": components["schemas"]["InboxCountsDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listTimers: {
        parameters: {
            query?: {
                /** @description false: only `org` itself */
                below?: boolean;
                /** @description true: went past its due time, ended or not; false: did not */
                breached?: boolean;
                /** @description Category of the case that the clock ran under */
                category?: string;
                /** @description Kind of clock, e.g. `handle` */
                clock?: string;
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                /** @description true: its due time came or is to come; false: cancelled before it, or paused before it */
                due?: boolean;
                /** @description Due at this moment or later */
                from?: string;
                /** @description true: a mark fired more than a minute after its planned moment, or is more than a minute behind now */
                lateFiring?: boolean;
                limit?: number;
                /** @description true: not ended yet */
                open?: boolean;
                /** @description Whose time it is or was: this organisation, with everything below it */
                org?: string;
                /** @description Whose time it is, or was when the clock ended */
                person?: string;
                process?: "complaint-dispatch" | "callback-survey" | "knowledge-publish" | "knowledge-update" | "knowledge-revoke" | "knowledge-article" | "province-publication" | "knowledge-feedback" | "local-publication" | "bulletin-publish" | "bulletin-delivery" | "bulletin-reply" | "outbound-campaign" | "quality-sampling" | "quality-check" | "process-evaluation" | "work-assignment" | "work-assignment-part" | "report-submission" | "suggestion" | "appeal";
                /** @description `lateness`: the latest firing first; clocks of which nothing has fired yet are left out */
                sort?: "due" | "due-desc" | "lateness";
                /** @description As of now, computed from due time and pauses: `breached` runs past its due time, whether it fired or not; `counting`: any that is neither paused nor ended */
                state?: "running" | "warned" | "breached" | "paused" | "met" | "cancelled" | "counting";
                /** @description Tier of the customer that the clock ran under */
                tier?: string;
                /** @description Due before this moment */
                to?: string;
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
                    "application/json": components["schemas"]["AuditedTimerPageDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    countTimers: {
        parameters: {
            query?: {
                /** @description false: only `org` itself */
                below?: boolean;
                /** @description true: went past its due time, ended or not; false: did not */
                breached?: boolean;
                /** @description Category of the case that the clock ran under */
                category?: string;
                /** @description Kind of clock, e.g. `handle` */
                clock?: string;
                /** @description true: its due time came or is to come; false: cancelled before it, or paused before it */
                due?: boolean;
                /** @description Due at this moment or later */
                from?: string;
                /** @description true: a mark fired more than a minute after its planned moment, or is more than a minute behind now */
                lateFiring?: boolean;
                /** @description true: not ended yet */
                open?: boolean;
                /** @description Whose time it is or was: this organisation, with everything below it */
                org?: string;
                /** @description Whose time it is, or was when the clock ended */
                person?: string;
                process?: "complaint-dispatch" | "callback-survey" | "knowledge-publish" | "knowledge-update" | "knowledge-revoke" | "knowledge-article" | "province-publication" | "knowledge-feedback" | "local-publication" | "bulletin-publish" | "bulletin-delivery" | "bulletin-reply" | "outbound-campaign" | "quality-sampling" | "quality-check" | "process-evaluation" | "work-assignment" | "work-assignment-part" | "report-submission" | "suggestion" | "appeal";
                /** @description As of now, computed from due time and pauses: `breached` runs past its due time, whether it fired or not; `counting`: any that is neither paused nor ended */
                state?: "running" | "warned" | "breached" | "paused" | "met" | "cancelled" | "counting";
                /** @description Tier of the customer that the clock ran under */
                tier?: string;
                /** @description Due before this moment */
                to?: string;
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
                    "application/json": components["schemas"]["TimerCountDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    exportTimers: {
        parameters: {
            query?: {
                /** @description false: only `org` itself */
                below?: boolean;
                /** @description true: went past its due time, ended or not; false: did not */
                breached?: boolean;
                /** @description Category of the case that the clock ran under */
                category?: string;
                /** @description Kind of clock, e.g. `handle` */
                clock?: string;
                /** @description true: its due time came or is to come; false: cancelled before it, or paused before it */
                due?: boolean;
                format?: "csv" | "xlsx";
                /** @description Due at this moment or later */
                from?: string;
                /** @description true: a mark fired more than a minute after its planned moment, or is more than a minute behind now */
                lateFiring?: boolean;
                /** @description true: not ended yet */
                open?: boolean;
                /** @description Whose time it is or was: this organisation, with everything below it */
                org?: string;
                /** @description Whose time it is, or was when the clock ended */
                person?: string;
                process?: "complaint-dispatch" | "callback-survey" | "knowledge-publish" | "knowledge-update" | "knowledge-revoke" | "knowledge-article" | "province-publication" | "knowledge-feedback" | "local-publication" | "bulletin-publish" | "bulletin-delivery" | "bulletin-reply" | "outbound-campaign" | "quality-sampling" | "quality-check" | "process-evaluation" | "work-assignment" | "work-assignment-part" | "report-submission" | "suggestion" | "appeal";
                sort?: "due" | "due-desc" | "lateness";
                /** @description As of now, computed from due time and pauses: `breached` runs past its due time, whether it fired or not; `counting`: any that is neither paused nor ended */
                state?: "running" | "warned" | "breached" | "paused" | "met" | "cancelled" | "counting";
                /** @description Tier of the customer that the clock ran under */
                tier?: string;
                /** @description Due before this moment */
                to?: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "text/csv": unknown;
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    timerHeatMap: {
        parameters: {
            query?: {
                /** @description false: only `org` itself */
                below?: boolean;
                /** @description true: went past its due time, ended or not; false: did not */
                breached?: boolean;
                /** @description Category of the case that the clock ran under */
                category?: string;
                /** @description Kind of clock, e.g. `handle` */
                clock?: string;
                /** @description true: its due time came or is to come; false: cancelled before it, or paused before it */
                due?: boolean;
                /** @description Due at this moment or later */
                from?: string;
                /** @description true: a mark fired more than a minute after its planned moment, or is more than a minute behind now */
                lateFiring?: boolean;
                /** @description true: not ended yet */
                open?: boolean;
                /** @description Whose time it is or was: this organisation, with everything below it */
                org?: string;
                /** @description Whose time it is, or was when the clock ended */
                person?: string;
                process?: "complaint-dispatch" | "callback-survey" | "knowledge-publish" | "knowledge-update" | "knowledge-revoke" | "knowledge-article" | "province-publication" | "knowledge-feedback" | "local-publication" | "bulletin-publish" | "bulletin-delivery" | "bulletin-reply" | "outbound-campaign" | "quality-sampling" | "quality-check" | "process-evaluation" | "work-assignment" | "work-assignment-part" | "report-submission" | "suggestion" | "appeal";
                /** @description As of now, computed from due time and pauses: `breached` runs past its due time, whether it fired or not; `counting`: any that is neither paused nor ended */
                state?: "running" | "warned" | "breached" | "paused" | "met" | "cancelled" | "counting";
                /** @description Tier of the customer that the clock ran under */
                tier?: string;
                /** @description Due before this moment */
                to?: string;
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
                    "application/json": components["schemas"]["HeatMapDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    openWork: {
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
                "application/json": components["schemas"]["NewWorkAssignment"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
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
            /** @description wrong-stage, nothing-drafted, case-closed, task-held, task-not-held, limit-reached, already-done, too-soon, evaluated-lately, nothing-owed, merge-pending, name-taken, org-fixed, org-in-use, org-has-cases, view-name-taken, too-many-views, nothing-to-approve, proposal-settled, node-in-use, node-awaited, event-id-reused */
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    readWork: {
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
                    "application/json": components["schemas"]["AssignedWorkDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    downloadWorkFile: {
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listGivenWork: {
        parameters: {
            query?: {
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                limit?: number;
                /** @description true: what you began yourself */
                mine?: boolean;
                /** @description Words of the title */
                q?: string;
                stage?: "drafting" | "assigned" | "ending" | "ended";
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
                    "application/json": components["schemas"]["GivenWorkPageDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    exportGivenWork: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                /** @description true: what you began yourself */
                mine?: boolean;
                /** @description Words of the title */
                q?: string;
                stage?: "drafting" | "assigned" | "ending" | "ended";
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "text/csv": unknown;
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    listReceivedWork: {
        parameters: {
            query?: {
                /** @description The previous page's `next`; only with the same filters */
                cursor?: string;
                limit?: number;
                /** @description true: what is to be done still; false: what has ended */
                open?: boolean;
                /** @description Words of the title */
                q?: string;
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
                    "application/json": components["schemas"]["ReceivedWorkPageDto"];
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
    exportReceivedWork: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                /** @description true: what is to be done still; false: what has ended */
                open?: boolean;
                /** @description Words of the title */
                q?: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "text/csv": unknown;
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
            /** @description missing-field, invalid-field, wrong-target, node-too-deep, validation-failed, export-too-large, key-reused */
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
