/* Generated from schemas/ by `npm run generate`. Do not edit. */
export interface paths {
    "/api/v1/academies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The trust's academies; `members=all` lists the comparison group too
         * @description Needs read access.
         */
        get: operations["listAcademies"];
        put?: never;
        /**
         * Add an academy
         * @description Needs returns access.
         */
        post: operations["createAcademy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An academy
         * @description Needs read access.
         */
        get: operations["readAcademy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what is given of an academy
         * @description Needs returns access.
         */
        patch: operations["changeAcademy"];
        trace?: never;
    };
    "/api/v1/academies/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The outcome of what is stored of an academy, of its newest year unless told
         * @description Needs read access.
         */
        get: operations["readOutcome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every return of an academy, newest year first
         * @description Needs read access.
         */
        get: operations["listReturnsOfAcademy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{id}/returns/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The values of an academy and year, with their history
         * @description Needs read access.
         */
        get: operations["readReturn"];
        /**
         * Store the values of an academy and year for one release; what stood before is kept
         * @description Needs returns access.
         */
        put: operations["putReturn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What people and keys did around the framework, newest first
         * @description Needs administer access.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The drafts being worked on, the one edited last first
         * @description Needs read access.
         */
        get: operations["listDrafts"];
        put?: never;
        /**
         * Begin a draft from a published version
         * @description Needs edit access.
         */
        post: operations["createDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A draft whole
         * @description Needs read access.
         */
        get: operations["readDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit the title or the framework of a draft by JSON Patch
         * @description Needs edit access.
         */
        patch: operations["patchDraft"];
        trace?: never;
    };
    "/api/v1/drafts/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the checks find in a draft
         * @description Needs read access.
         */
        post: operations["checkDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a draft nobody wants, with the reason
         * @description Needs edit access.
         */
        post: operations["discardDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/framework": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the framework of a draft
         * @description Needs edit access.
         */
        put: operations["replaceDraftFramework"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who would move from the base of a draft to the draft, and why
         * @description Needs read access.
         */
        post: operations["readDraftImpact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a draft the next version, in force from a day that is today or later
         * @description Needs approve access.
         */
        post: operations["publishDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate a return under a version, and record the outcome when asked to
         * @description Needs evaluate or returns access.
         */
        post: operations["evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluate/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate a return a line: a line in, a line out, in order
         * @description Needs evaluate or returns access.
         */
        post: operations["evaluateBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a table of returns of one year, all of it or none; a dry run only says what would be read as what, as CSV with a column of errors
         * @description Needs returns access.
         */
        post: operations["importReturns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An empty table of returns for academies of a phase
         * @description Needs read access.
         */
        get: operations["readReturnsTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys of systems, newest first, without their secrets
         * @description Needs administer access.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Make a key; its secret is in this answer and nowhere else
         * @description Needs administer access.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a key at once
         * @description Needs administer access.
         */
        delete: operations["removeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The outcomes of what is stored for a year; as CSV all of them, unless a page is asked for
         * @description Needs read access.
         */
        get: operations["listOutcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Recorded outcomes, of one academy or all, newest first
         * @description Needs read access.
         */
        get: operations["listReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A recorded outcome with everything needed to prove it
         * @description Needs read access.
         */
        get: operations["readReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate the return of a receipt again, under its version or another, and say what differs
         * @description Needs read access.
         */
        post: operations["replayReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The returns of a year
         * @description Needs read access.
         */
        get: operations["listReturns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store the trust's academies with their published figures, to try the framework on
         * @description Needs returns or administer access.
         */
        post: operations["loadSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in
         * @description Needs caller access.
         */
        get: operations["readSession"];
        put?: never;
        /** Sign in; the answer sets the session cookie */
        post: operations["signIn"];
        /**
         * Sign out
         * @description Needs caller access.
         */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the first administrator by the one-time link and sign them in */
        post: operations["setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The people, by e-mail address
         * @description Needs administer access.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Add a person
         * @description Needs administer access.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The published versions in order, without their frameworks
         * @description Needs read access.
         */
        get: operations["listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A published version whole
         * @description Needs read access.
         */
        get: operations["readVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/versions/{number}/diff/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed from a version to another or to a draft, in words
         * @description Needs read access.
         */
        get: operations["diffVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/versions/{number}/engine-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A version as plain json-rules-engine rules with example facts
         * @description Needs read access.
         */
        get: operations["readEngineRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/versions/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who moves between two versions, or a version and a draft, and why
         * @description Needs read access.
         */
        post: operations["compareVersions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/versions/in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The version in force on a day, today unless told
         * @description Needs read access.
         */
        get: operations["readVersionInForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/versions/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Recompute every digest and seal, those of receipts too
         * @description Needs read access.
         */
        get: operations["verifyVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process lives */
        get: operations["readHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts and times, in the text format of Prometheus
         * @description Needs read access.
         */
        get: operations["readMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the store answers */
        get: operations["readReadiness"];
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
        /**
         * AbsenceReason
         * @description Why a value is absent. Never 0, never null.
         * @enum {unknown}
         */
        AbsenceReason: "suppressed" | "not-published" | "not-applicable" | "not-yet" | "missing";
        /**
         * AbsentValue
         * @description A value that is absent, with the reason.
         */
        AbsentValue: {
            absent: components["schemas"]["AbsenceReason"];
        };
        /**
         * AcademicYear
         * Format: academic-year
         * @description An academic year, 1 September to 31 August, such as 2017/18.
         */
        AcademicYear: string;
        /**
         * Academy
         * @description An academy as stored.
         */
        Academy: {
            /** @description URN, or the trust's own id. */
            id: string;
            /** Format: date */
            joinedOn?: string;
            member: boolean;
            name: string;
            phase: components["schemas"]["Phase"];
            revision: number;
        };
        /**
         * AcademyPage
         * @description A page of academies.
         */
        AcademyPage: {
            items: components["schemas"]["Academy"][];
            /** @description Where the next page begins; absent on the last. */
            next?: string;
        };
        /**
         * AcademyQuery
         * @description Which academies.
         */
        AcademyQuery: {
            /** @description The `next` of the page before. */
            after?: string;
            /** @description How many; 50 unless told. */
            limit?: number;
            /**
             * @description `all` takes the comparison group too; the trust's own academies unless told.
             * @enum {unknown}
             */
            members?: "trust" | "all";
        };
        /**
         * AcademyReference
         * @description The academy a return is of.
         */
        AcademyReference: {
            /** @description URN, or the trust's own id. */
            id: string;
            /** Format: date */
            joinedOn?: string;
            name?: string;
            phase: components["schemas"]["Phase"];
        };
        /**
         * AllGroup
         * @description Holds when every condition in it holds.
         */
        AllGroup: {
            all: components["schemas"]["Condition"][];
        };
        /**
         * AnyGroup
         * @description Holds when at least one condition in it holds.
         */
        AnyGroup: {
            any: components["schemas"]["Condition"][];
        };
        /**
         * Attribution
         * @description Whom one change moves alone, and who still moves without it.
         */
        Attribution: {
            alone: string[];
            change: components["schemas"]["Change"];
            without: string[];
        };
        /**
         * AuditEntry
         * @description Something done that is not written in a document of its own.
         */
        AuditEntry: {
            /** @enum {unknown} */
            action: "set-up" | "signed-in" | "sign-in-failed" | "signed-out" | "user-created" | "key-created" | "key-removed" | "four-eyes-changed";
            /** Format: date-time */
            at: string;
            /** @description The id of the person or key; nobody where no one was signed in. */
            by: string;
            /** @description More of it in words. */
            detail?: string;
            id: string;
            /** @description Their name then. */
            name?: string;
            /** @description The id of the person or key it was done to, or the e-mail address tried. */
            subject?: string;
        };
        /**
         * AuditPage
         * @description A page of audit entries, newest first.
         */
        AuditPage: {
            items: components["schemas"]["AuditEntry"][];
            /** @description Where the next page begins; absent on the last. */
            next?: string;
        };
        /**
         * Benchmark
         * @description The national figure of one indicator, year and release, or that there is none.
         */
        Benchmark: {
            /** @enum {unknown} */
            absent?: "not-published" | "not-applicable" | "not-yet";
            /** @enum {unknown} */
            certainty?: "published" | "likely" | "computed" | "own";
            indicator: string;
            phase?: components["schemas"]["Phase"];
            /** @description Why it is so. */
            rationale?: string;
            release?: components["schemas"]["Release"];
            /** @description Where it comes from. */
            source?: string;
            value?: number;
            year: components["schemas"]["AcademicYear"];
        } & (unknown | unknown);
        /**
         * CapacityChange
         * @description Days a year before and after.
         */
        CapacityChange: {
            after: number;
            before: number;
        };
        /**
         * Category
         * @description One value of a category indicator.
         */
        Category: {
            description?: string;
            id: string;
            title: string;
        };
        /**
         * Change
         * @description One difference between two frameworks, in words too.
         */
        Change: {
            after?: unknown;
            before?: unknown;
            id: string;
            /** @enum {unknown} */
            kind: "added" | "removed" | "changed" | "moved";
            part: string;
            /** @description JSON Pointer relative to the item. */
            path: string;
            sentence: string;
        };
        /**
         * ChangeAcademy
         * @description What changes of an academy; joinedOn null takes the date away.
         */
        ChangeAcademy: {
            joinedOn?: string | null;
            member?: boolean;
            name?: string;
            phase?: components["schemas"]["Phase"];
        };
        /**
         * CheckReport
         * @description What the checks found.
         */
        CheckReport: {
            findings: components["schemas"]["Finding"][];
        };
        /**
         * Classification
         * @description The stage of the academy as a whole.
         */
        Classification: {
            decidedBy: string;
            possible: string[];
            proposed: string | null;
            secure?: boolean;
            settled: boolean;
            /** @enum {unknown} */
            source: "computed" | "moderated";
            stage: string | null;
        };
        /**
         * ClassificationRules
         * @description How the stage of an academy is found.
         */
        ClassificationRules: {
            limits: components["schemas"]["Limit"][];
            minimumEvidence: components["schemas"]["MinimumEvidence"];
            otherwise: components["schemas"]["Otherwise"];
            rules: components["schemas"]["Rule"][];
        };
        /**
         * Cohort
         * @description Which returns to compare over.
         */
        Cohort: components["schemas"]["GivenCohort"] | components["schemas"]["StoredCohort"];
        /**
         * CohortCase
         * @description A return in the body of a comparison.
         */
        CohortCase: {
            academy: components["schemas"]["AcademyReference"];
            /** Format: date */
            asOf?: string;
            moderation?: components["schemas"]["Moderation"];
            previous?: components["schemas"]["PreviousReturn"];
            release?: components["schemas"]["Release"];
            values: components["schemas"]["IndicatorValues"];
            year: components["schemas"]["AcademicYear"];
        };
        /**
         * CompareRequest
         * @description Two versions (or a draft) over a cohort.
         */
        CompareRequest: {
            /** Format: date */
            asOf?: string;
            cohort?: components["schemas"]["Cohort"];
            from: "current" | number | string;
            to: "current" | number | string;
        };
        /**
         * Comparison
         * @description One fact compared with a constant, a list of constants or another fact.
         */
        Comparison: {
            fact: string;
            /** @enum {unknown} */
            operator: "equal" | "notEqual" | "in" | "notIn" | "lessThan" | "lessThanInclusive" | "greaterThan" | "greaterThanInclusive";
            value: number | string | boolean | (number | string | boolean)[] | components["schemas"]["FactReference"];
        };
        /**
         * ComparisonReport
         * @description Who moves between two versions and why.
         */
        ComparisonReport: {
            academies: number;
            attribution: components["schemas"]["Attribution"][];
            capacityDays: components["schemas"]["CapacityChange"];
            matrix: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            movers: components["schemas"]["Mover"][];
            obligations: components["schemas"]["Gains"];
            offers: components["schemas"]["Gains"];
        };
        /**
         * Condition
         * @description A condition tree as json-rules-engine writes it, without JSONPath, references or priority.
         */
        Condition: components["schemas"]["Comparison"] | components["schemas"]["AllGroup"] | components["schemas"]["AnyGroup"] | components["schemas"]["NotGroup"];
        /**
         * CreateAcademy
         * @description A new academy.
         */
        CreateAcademy: {
            /** @description URN, or the trust's own id. */
            id: string;
            /** Format: date */
            joinedOn?: string;
            member?: boolean;
            name: string;
            phase: components["schemas"]["Phase"];
        };
        /**
         * CreateDraft
         * @description A new draft of a published version.
         */
        CreateDraft: {
            base: number;
            title: string;
        };
        /**
         * CreateKey
         * @description A new key.
         */
        CreateKey: {
            /** Format: date */
            expiresOn?: string;
            name: string;
            scopes: components["schemas"]["Scope"][];
        };
        /**
         * CreateUser
         * @description A new person.
         */
        CreateUser: {
            /** Format: email */
            email: string;
            name: string;
            password: string;
            roles: components["schemas"]["Role"][];
        };
        /**
         * Cut
         * @description Where a stage starts: a value at least as good as `from` is in it.
         */
        Cut: {
            from: number;
            stage: string;
        };
        /**
         * DatedValue
         * @description A value with its own academic year, release or as-of date.
         */
        DatedValue: {
            /** Format: date */
            asOf?: string;
            release?: components["schemas"]["Release"];
            value: components["schemas"]["PlainValue"];
            year?: components["schemas"]["AcademicYear"];
        };
        /**
         * Difference
         * @description One place where two outcomes differ.
         */
        Difference: {
            after?: unknown;
            before?: unknown;
            pointer: string;
        };
        /**
         * Draft
         * @description A version that is still being edited.
         */
        Draft: {
            authors: string[];
            base: number;
            framework: components["schemas"]["Framework"];
            id: string;
            revision: number;
            /** @enum {unknown} */
            state: "draft" | "in-review" | "published" | "discarded";
            title: string;
            /** Format: date-time */
            updatedAt: string;
            updatedBy: string;
        };
        /**
         * DraftPage
         * @description A page of drafts.
         */
        DraftPage: {
            items: components["schemas"]["DraftSummary"][];
            /** @description Where the next page begins; absent on the last. */
            next?: string;
        };
        /**
         * DraftSummary
         * @description A draft without its framework.
         */
        DraftSummary: {
            authors: string[];
            base: number;
            id: string;
            revision: number;
            /** @enum {unknown} */
            state: "draft" | "in-review" | "published" | "discarded";
            title: string;
            /** Format: date-time */
            updatedAt: string;
            updatedBy: string;
        };
        /**
         * EngineRule
         * @description A rule as json-rules-engine takes it.
         */
        EngineRule: {
            conditions: {
                [key: string]: unknown;
            };
            event: {
                params: {
                    [key: string]: unknown;
                };
                type: string;
            };
            name: string;
        };
        /**
         * EngineRules
         * @description The three lists of rules, example facts and the two steps between.
         */
        EngineRules: {
            classification: components["schemas"]["EngineRule"][];
            examples: {
                [key: string]: unknown;
            }[];
            steps: {
                [key: string]: unknown;
            };
            support: components["schemas"]["EngineRule"][];
            thresholds: components["schemas"]["EngineRule"][];
        };
        /**
         * EvaluateRequest
         * @description A return to evaluate.
         */
        EvaluateRequest: {
            academy: components["schemas"]["AcademyReference"];
            /** Format: date */
            asOf?: string;
            /** @enum {unknown} */
            engine?: "compiled" | "reference";
            include?: ("explanation" | "not-given" | "margin")[];
            moderation?: components["schemas"]["Moderation"];
            previous?: components["schemas"]["PreviousReturn"];
            record?: boolean;
            release?: components["schemas"]["Release"];
            values: components["schemas"]["IndicatorValues"];
            version?: "current" | number | string;
            year: components["schemas"]["AcademicYear"];
        };
        /**
         * Expectation
         * @description What a scenario must give; at least these offers and obligations.
         */
        Expectation: {
            obligations?: string[];
            offers?: string[];
            reason?: string;
            settled?: boolean;
            stage?: string | null;
        };
        /**
         * FactReference
         * @description Compare with another fact instead of a constant.
         */
        FactReference: {
            fact: string;
        };
        /**
         * Finding
         * @description Something a check found.
         */
        Finding: {
            /** @enum {unknown} */
            code: "scenario-failing" | "scenario-coverage" | "stage-unreachable" | "stage-without-offer" | "rule-shadowed" | "rule-never-matches" | "item-never-given" | "duplicate-obligation" | "threshold-out-of-range" | "stage-empty" | "benchmark-missing" | "not-monotone";
            fix?: components["schemas"]["JsonPatch"];
            message: string;
            path: string;
            /** @enum {unknown} */
            severity: "error" | "warning" | "information";
            witness?: components["schemas"]["ScenarioCase"];
        };
        /**
         * Flip
         * @description A comparison that came out differently.
         */
        Flip: {
            after?: unknown;
            before?: unknown;
            fact: string;
            operator: string;
            rule: string;
            sentence: string;
            value?: unknown;
        };
        /**
         * Framework
         * @description The whole rule set of one trust.
         */
        Framework: {
            benchmarks: components["schemas"]["Benchmark"][];
            classification: components["schemas"]["ClassificationRules"];
            description?: string;
            documents: components["schemas"]["Named"][];
            domains: components["schemas"]["Named"][];
            id: string;
            indicators: components["schemas"]["Indicator"][];
            monitoring: components["schemas"]["Monitoring"];
            newJoinerMonths: number;
            /** @description Why it is so. */
            rationale?: string;
            roles: components["schemas"]["Named"][];
            scenarios: components["schemas"]["Scenario"][];
            /** @description Where it comes from. */
            source?: string;
            stages: components["schemas"]["Stage"][];
            support: components["schemas"]["Support"];
            targets: components["schemas"]["Targets"];
            thresholds: components["schemas"]["Threshold"][];
            title: string;
            trust?: string;
        };
        /**
         * Gain
         * @description An offer or duty an academy gains or loses.
         */
        Gain: {
            academy: string;
            id: string;
        };
        /**
         * Gains
         * @description What is gained and lost.
         */
        Gains: {
            gained: components["schemas"]["Gain"][];
            lost: components["schemas"]["Gain"][];
        };
        /**
         * GivenCohort
         * @description Returns in the body.
         */
        GivenCohort: {
            returns: components["schemas"]["CohortCase"][];
        };
        /**
         * Health
         * @description Whether the service lives or is ready.
         */
        Health: {
            status: string;
        };
        /**
         * ImpactRequest
         * @description The cohort of an impact report.
         */
        ImpactRequest: {
            /** Format: date */
            asOf?: string;
            cohort?: components["schemas"]["Cohort"];
        };
        /**
         * ImportColumn
         * @description What a column was read as.
         */
        ImportColumn: {
            column: string;
            indicator: string | null;
            reads: {
                [key: string]: number;
            };
        };
        /**
         * ImportProblem
         * @description A faulty cell.
         */
        ImportProblem: {
            column: string;
            message: string;
            row: number;
            value: string;
        };
        /**
         * ImportQuery
         * @description What the table is and what becomes of it.
         */
        ImportQuery: {
            /** @description Only say what would be read as what. */
            dryRun?: boolean;
            /** @enum {unknown} */
            format: "returns" | "dfe-ks2" | "dfe-ks4";
            release?: components["schemas"]["Release"];
            /**
             * @description Of a DfE table: `all` also creates every school of it, as a comparison group; the stored academies unless told.
             * @enum {unknown}
             */
            schools?: "stored" | "all";
            year: components["schemas"]["AcademicYear"];
        };
        /**
         * ImportReport
         * @description What an import read.
         */
        ImportReport: {
            columns: components["schemas"]["ImportColumn"][];
            imported: number;
            /** @description The national figures of a DfE table, to check the benchmarks by. */
            nationals?: components["schemas"]["NationalFigure"][];
            problems: components["schemas"]["ImportProblem"][];
            rows: number;
            /** @description Rows that are no academy of ours: areas, and schools not stored. */
            skipped?: number;
            /** @description Rows that say what is stored already. */
            unchanged?: number;
        };
        /**
         * Indicator
         * @description One measured thing about an academy.
         */
        Indicator: {
            /** @enum {unknown} */
            better?: "higher" | "lower";
            /** @description Worst first. */
            categories?: components["schemas"]["Category"][];
            decimals?: number;
            description?: string;
            domain: string;
            id: string;
            max?: number;
            min?: number;
            phases: components["schemas"]["Phase"][];
            /** @description Why it is so. */
            rationale?: string;
            /** @description Where it comes from. */
            source?: string;
            /** @description Whether and until when it is collected. */
            statutory?: string;
            title: string;
            /** @description Ordinary year-to-year change, in the unit. */
            tolerance?: number;
            /** @enum {unknown} */
            type: "number" | "category" | "boolean";
            unit?: string;
            /** @enum {unknown} */
            whenAbsent: "open" | "leave-out";
        } & (unknown & unknown & unknown);
        /**
         * IndicatorOutcome
         * @description One indicator of the academy's phase.
         */
        IndicatorOutcome: {
            change?: number;
            gap?: number;
            id: string;
            national?: number;
            nationalYear?: components["schemas"]["AcademicYear"];
            next?: components["schemas"]["NextCut"];
            release?: components["schemas"]["Release"];
            stage?: string;
            value: components["schemas"]["PlainValue"];
            year?: components["schemas"]["AcademicYear"];
        };
        /**
         * IndicatorValue
         * @description What is known of one indicator: a plain value, or one with its own year and release.
         */
        IndicatorValue: number | string | boolean | components["schemas"]["AbsentValue"] | components["schemas"]["DatedValue"];
        /**
         * IndicatorValues
         * @description Values by indicator id.
         */
        IndicatorValues: {
            [key: string]: components["schemas"]["IndicatorValue"];
        };
        /**
         * InForceQuery
         * @description The day asked about.
         */
        InForceQuery: {
            /**
             * Format: date
             * @description Today unless told.
             */
            at?: string;
        };
        /**
         * JsonPatch
         * @description RFC 6902.
         */
        JsonPatch: {
            from?: string;
            /** @enum {unknown} */
            op: "add" | "remove" | "replace" | "move" | "copy" | "test";
            path: string;
            value?: unknown;
        }[];
        /**
         * Key
         * @description A system's key, without the secret.
         */
        Key: {
            /** Format: date-time */
            createdAt: string;
            createdBy?: string;
            /** Format: date */
            expiresOn?: string;
            id: string;
            /** Format: date-time */
            lastUsedAt?: string;
            name: string;
            scopes: components["schemas"]["Scope"][];
        };
        /**
         * KeyPage
         * @description A page of keys.
         */
        KeyPage: {
            items: components["schemas"]["Key"][];
            /** @description Where the next page begins; absent on the last. */
            next?: string;
        };
        /**
         * Limit
         * @description The best stage allowed while its condition holds; all apply and the weakest wins.
         */
        Limit: {
            atMost: string;
            description?: string;
            id: string;
            /** @description Why it is so. */
            rationale?: string;
            /** @description Where it comes from. */
            source?: string;
            title: string;
            when: components["schemas"]["Condition"];
        };
        /**
         * Margin
         * @description The nearest moves up and down.
         */
        Margin: {
            down: components["schemas"]["MarginChange"] | null;
            up: components["schemas"]["MarginChange"] | null;
        };
        /**
         * MarginChange
         * @description The smallest single change that moves the stage; distance in tolerances or steps of rank.
         */
        MarginChange: {
            distance: number;
            from: number | string | boolean;
            indicator: string;
            stage: string;
            to: number | string | boolean;
        };
        /**
         * MinimumEvidence
         * @description Below this no stage is given.
         */
        MinimumEvidence: {
            domains: string[];
            indicators: number;
            /** @description Why it is so. */
            rationale?: string;
            /** @description Where it comes from. */
            source?: string;
        };
        /**
         * Modality
         * @description Whether it is given always, at discretion or where it applies.
         * @enum {unknown}
         */
        Modality: "must" | "may" | "if-applicable";
        /**
         * Moderation
         * @description The Director of Education's decision with its reason.
         */
        Moderation: {
            reason: string;
            stage: string;
        };
        /**
         * Monitoring
         * @description The duties.
         */
        Monitoring: {
            obligations: components["schemas"]["Obligation"][];
        };
        /**
         * Mover
         * @description An academy whose stage differs.
         */
        Mover: {
            academy: components["schemas"]["AcademyReference"];
            because: components["schemas"]["Flip"][];
            from: string | null;
            to: string | null;
        };
        /**
         * Named
         * @description A domain, role or document: an id and what people call it.
         */
        Named: {
            description?: string;
            id: string;
            /** @description Why it is so. */
            rationale?: string;
            /** @description Where it comes from. */
            source?: string;
            title: string;
        };
        /**
         * NationalFigure
         * @description A national figure of an imported table beside the benchmark of the framework in force.
         */
        NationalFigure: {
            /** @enum {unknown} */
            area: "all-schools" | "state-funded";
            /** @description Absent where the framework has none for that year. */
            benchmark?: number;
            column: string;
            indicator: string;
            row: number;
            same: boolean;
            value: number;
        };
        /**
         * NewKey
         * @description A new key with its secret, shown once.
         */
        NewKey: {
            /** Format: date-time */
            createdAt: string;
            createdBy?: string;
            /** Format: date */
            expiresOn?: string;
            id: string;
            key: string;
            name: string;
            scopes: components["schemas"]["Scope"][];
        };
        /**
         * NextCut
         * @description The next better stage and where it starts; distance in the indicator's unit, or steps of rank.
         */
        NextCut: {
            at: number | string | boolean;
            distance: number;
            stage: string;
        };
        /**
         * NotGiven
         * @description An offer or duty that does not apply, with the comparison that failed.
         */
        NotGiven: {
            because: string;
            id: string;
            /** @enum {unknown} */
            kind: "offer" | "obligation";
            /** @description True when an absent value could still bring it. */
            possible?: boolean;
        };
        /**
         * NotGroup
         * @description Holds when the condition in it does not; an absent value never makes it hold.
         */
        NotGroup: {
            not: components["schemas"]["Condition"];
        };
        /**
         * Notice
         * @description Something the reader should know about an outcome.
         */
        Notice: {
            /** @enum {unknown} */
            code: "moved-two-stages" | "moderation-passes-limit" | "national-of-earlier-year";
            message: string;
        };
        /**
         * Obligation
         * @description One monitoring or governance duty.
         */
        Obligation: {
            by: string;
            /** @enum {unknown} */
            cadence: "weekly" | "half-termly" | "termly" | "annually" | "per-meeting" | "once";
            description?: string;
            evidence?: string[];
            id: string;
            modality: components["schemas"]["Modality"];
            /** @description Why it is so. */
            rationale?: string;
            reportedTo?: string;
            /** @description Where it comes from. */
            source?: string;
            termTimeOnly?: boolean;
            tier: string;
            title: string;
            to?: string;
            when?: components["schemas"]["Condition"];
        };
        /**
         * ObligationGiven
         * @description A duty that follows and why.
         */
        ObligationGiven: {
            because: string;
            by: string;
            cadence: string;
            evidence?: string[];
            id: string;
            modality: components["schemas"]["Modality"];
            reportedTo?: string;
            termTimeOnly?: boolean;
            tier: string;
            title: string;
            to?: string;
        };
        /**
         * Offer
         * @description One thing the trust gives an academy.
         */
        Offer: {
            /** @description Days a year it costs the school-improvement team. */
            capacityDays?: number;
            description?: string;
            id: string;
            modality: components["schemas"]["Modality"];
            provider?: string;
            /** @description Why it is so. */
            rationale?: string;
            /** @description Where it comes from. */
            source?: string;
            tier: string;
            title: string;
            when?: components["schemas"]["Condition"];
        };
        /**
         * OfferGiven
         * @description An offer the academy gets and why.
         */
        OfferGiven: {
            because: string;
            capacityDays?: number;
            id: string;
            modality: components["schemas"]["Modality"];
            provider?: string;
            tier: string;
            title: string;
        };
        /**
         * Otherwise
         * @description The stage where no rule holds.
         */
        Otherwise: {
            id: string;
            /** @description Why it is so. */
            rationale?: string;
            /** @description Where it comes from. */
            source?: string;
            stage: string;
            title?: string;
        };
        /**
         * Outcome
         * @description What evaluating a return under a version gives.
         */
        Outcome: {
            academy?: components["schemas"]["AcademyReference"];
            /** Format: date */
            asOf: string;
            classification: components["schemas"]["Classification"];
            digest: string;
            explanation?: string[];
            flags: components["schemas"]["Notice"][];
            indicators: components["schemas"]["IndicatorOutcome"][];
            margin?: components["schemas"]["Margin"];
            monitoring: components["schemas"]["ObligationGiven"][];
            notConsidered: string[];
            notGiven?: components["schemas"]["NotGiven"][];
            receipt?: components["schemas"]["ReceiptReference"];
            release?: components["schemas"]["Release"];
            settledBy: string[];
            support: components["schemas"]["OfferGiven"][];
            targets: components["schemas"]["TargetSet"][];
            version: "current" | number | string;
            year?: components["schemas"]["AcademicYear"];
        };
        /**
         * OutcomePage
         * @description A page of outcomes.
         */
        OutcomePage: {
            items: components["schemas"]["Outcome"][];
            /** @description Where the next page begins; absent on the last. */
            next?: string;
        };
        /**
         * OutcomePageQuery
         * @description Which returns, under which version; without a year the newest return of each academy.
         */
        OutcomePageQuery: {
            /** @description The `next` of the page before. */
            after?: string;
            /**
             * Format: date
             * @description The day the outcomes are of; today unless told.
             */
            asOf?: string;
            /** @description How many; 50 unless told. */
            limit?: number;
            /**
             * @description `all` takes the comparison group too; the trust's own academies unless told.
             * @enum {unknown}
             */
            members?: "trust" | "all";
            /** @description `current` (unless told), a number, or a draft's id. */
            version?: string;
            year?: components["schemas"]["AcademicYear"];
        };
        /**
         * OutcomeQuery
         * @description Which return, under which version.
         */
        OutcomeQuery: {
            /**
             * Format: date
             * @description The day the outcome is of; today unless told.
             */
            asOf?: string;
            /** @description `current` (unless told), a number, or a draft's id. */
            version?: string;
            year?: components["schemas"]["AcademicYear"];
        };
        /**
         * PageQuery
         * @description Which page of a list.
         */
        PageQuery: {
            /** @description The `next` of the page before. */
            after?: string;
            /** @description How many; 50 unless told. */
            limit?: number;
        };
        /**
         * Phase
         * @description The phase of an academy.
         * @enum {unknown}
         */
        Phase: "primary" | "secondary" | "all-through" | "special" | "sixteen-plus";
        /**
         * PlainValue
         * @description A number, a category id, a boolean, or an absence.
         */
        PlainValue: number | string | boolean | components["schemas"]["AbsentValue"];
        /**
         * PreviousReturn
         * @description Last year's values and moderated stage, as given.
         */
        PreviousReturn: {
            stage?: string;
            values?: components["schemas"]["IndicatorValues"];
            year?: components["schemas"]["AcademicYear"];
        };
        /**
         * Problem
         * @description An error, RFC 9457.
         */
        Problem: {
            code: string;
            detail: string;
            errors: {
                message: string;
                pointer: string;
            }[];
            instance?: string;
            status: number;
            title: string;
            type: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * PublishDraft
         * @description Publish with an effective date, today or later.
         */
        PublishDraft: {
            /** Format: date */
            effectiveFrom: string;
            note?: string;
        };
        /**
         * PutReturn
         * @description The values of one academy and year.
         */
        PutReturn: {
            release?: components["schemas"]["Release"];
            source?: string;
            values: components["schemas"]["IndicatorValues"];
        };
        /**
         * Reason
         * @description Why.
         */
        Reason: {
            reason: string;
        };
        /**
         * Receipt
         * @description A recorded outcome with everything needed to prove and replay it.
         */
        Receipt: {
            academy: components["schemas"]["AcademyReference"];
            /** Format: date */
            asOf: string;
            /** Format: date-time */
            at: string;
            by: string;
            case: components["schemas"]["ScenarioCase"];
            /** @description Of the receipt itself. */
            digest: string;
            frameworkDigest: string;
            id: string;
            include: ("explanation" | "not-given" | "margin")[];
            number: number;
            outcome: components["schemas"]["Outcome"];
            /** @description The release of Waymark that worked it out. Receipts of the first releases do not say. */
            software?: string;
            /** @description Whether the receipt is what its digest says. */
            verified: boolean;
            version: number;
            year: components["schemas"]["AcademicYear"];
        };
        /**
         * ReceiptPage
         * @description A page of receipts.
         */
        ReceiptPage: {
            items: components["schemas"]["ReceiptSummary"][];
            /** @description Where the next page begins; absent on the last. */
            next?: string;
        };
        /**
         * ReceiptQuery
         * @description Which receipts, newest first.
         */
        ReceiptQuery: {
            /** @description URN, or the trust's own id. */
            academy?: string;
            /** @description The `next` of the page before. */
            after?: string;
            /** @description How many; 50 unless told. */
            limit?: number;
        };
        /**
         * ReceiptReference
         * @description The receipt of a recorded outcome.
         */
        ReceiptReference: {
            digest: string;
            id: string;
            verified: boolean;
        };
        /**
         * ReceiptSummary
         * @description A receipt without its return and outcome.
         */
        ReceiptSummary: {
            academy: components["schemas"]["AcademyReference"];
            /** Format: date */
            asOf: string;
            /** Format: date-time */
            at: string;
            by: string;
            /** @description Of the receipt itself. */
            digest: string;
            frameworkDigest: string;
            id: string;
            number: number;
            /** @enum {unknown} */
            source: "computed" | "moderated";
            stage: string | null;
            version: number;
            year: components["schemas"]["AcademicYear"];
        };
        /**
         * Release
         * @description How final a published figure is; own: the trust's own figure.
         * @enum {unknown}
         */
        Release: "provisional" | "revised" | "final" | "own";
        /**
         * ReplayReport
         * @description Whether the outcome is the same again, and where it is not.
         */
        ReplayReport: {
            differences: components["schemas"]["Difference"][];
            /** @description How many sentences this release of Waymark words otherwise than the one that recorded, where nothing else differs: no difference of outcome. Left out where there is none. */
            reworded?: number;
            same: boolean;
            version: number | string;
        };
        /**
         * ReplayRequest
         * @description Under which version; the one of the receipt unless told.
         */
        ReplayRequest: {
            version?: "current" | number | string;
        };
        /**
         * Return
         * @description An academy's values of one year, the latest release first with the others as history.
         */
        Return: {
            /** @description URN, or the trust's own id. */
            academy: string;
            history: components["schemas"]["ReturnEntry"][];
            release: components["schemas"]["Release"];
            revision: number;
            /** Format: date-time */
            savedAt: string;
            savedBy: string;
            source?: string;
            values: components["schemas"]["IndicatorValues"];
            year: components["schemas"]["AcademicYear"];
        };
        /**
         * ReturnEntry
         * @description One release of a return.
         */
        ReturnEntry: {
            release: components["schemas"]["Release"];
            /** Format: date-time */
            savedAt: string;
            savedBy: string;
            source?: string;
            values: components["schemas"]["IndicatorValues"];
        };
        /**
         * ReturnPage
         * @description A page of returns.
         */
        ReturnPage: {
            items: components["schemas"]["Return"][];
            /** @description Where the next page begins; absent on the last. */
            next?: string;
        };
        /**
         * ReturnQuery
         * @description Which returns.
         */
        ReturnQuery: {
            /** @description The `next` of the page before. */
            after?: string;
            /** @description How many; 50 unless told. */
            limit?: number;
            /**
             * @description `all` takes the comparison group too; the trust's own academies unless told.
             * @enum {unknown}
             */
            members?: "trust" | "all";
            year: components["schemas"]["AcademicYear"];
        };
        /**
         * Role
         * @description What a person may do; every role reads and evaluates.
         * @enum {unknown}
         */
        Role: "viewer" | "editor" | "approver" | "administrator";
        /**
         * Rule
         * @description A classification rule; the first that holds gives the stage.
         */
        Rule: {
            description?: string;
            id: string;
            /** @description Why it is so. */
            rationale?: string;
            /** @description Where it comes from. */
            source?: string;
            stage: string;
            title: string;
            when: components["schemas"]["Condition"];
        };
        /**
         * SampleReport
         * @description What the sample brought.
         */
        SampleReport: {
            academies: number;
            returns: number;
        };
        /**
         * Scenario
         * @description A named return with the outcome expected of it.
         */
        Scenario: {
            description?: string;
            evaluate: components["schemas"]["ScenarioCase"];
            expect: components["schemas"]["Expectation"];
            id: string;
            /** @description Why it is so. */
            rationale?: string;
            /** @description Where it comes from. */
            source?: string;
            title: string;
        };
        /**
         * ScenarioCase
         * @description The body of /evaluate of a scenario, without version.
         */
        ScenarioCase: {
            academy: components["schemas"]["AcademyReference"];
            /** Format: date */
            asOf?: string;
            moderation?: components["schemas"]["Moderation"];
            previous?: components["schemas"]["PreviousReturn"];
            release?: components["schemas"]["Release"];
            values: components["schemas"]["IndicatorValues"];
            year: components["schemas"]["AcademicYear"];
        };
        /**
         * Scope
         * @description What a key may do.
         * @enum {unknown}
         */
        Scope: "evaluate" | "read" | "returns" | "framework";
        /**
         * Session
         * @description Who is signed in.
         */
        Session: {
            /** Format: date-time */
            expiresAt: string;
            user: components["schemas"]["User"];
        };
        /**
         * Setup
         * @description The first administrator, by the one-time link.
         */
        Setup: {
            /** Format: email */
            email: string;
            name: string;
            password: string;
            token: string;
        };
        /**
         * SignIn
         * @description Sign in.
         */
        SignIn: {
            /** Format: email */
            email: string;
            password: string;
        };
        /**
         * Stage
         * @description One stage of the classification, weakest first in the framework.
         */
        Stage: {
            description?: string;
            id: string;
            /** @description Why it is so. */
            rationale?: string;
            /** @description Where it comes from. */
            source?: string;
            title: string;
        };
        /**
         * StoredCohort
         * @description Stored returns, of one year or each member's newest.
         */
        StoredCohort: {
            /** @enum {unknown} */
            members?: "all" | "trust";
            year?: components["schemas"]["AcademicYear"];
        };
        /**
         * Support
         * @description The tiers and what they give.
         */
        Support: {
            /** @description Days a year the school-improvement team has. */
            capacityLimit?: number;
            offers: components["schemas"]["Offer"][];
            tiers: components["schemas"]["Tier"][];
        };
        /**
         * Target
         * @description An indicator that has a target, with its least gain and its stretch in the unit.
         */
        Target: {
            indicator: string;
            minimumGain?: number;
            phases?: components["schemas"]["Phase"][];
            /** @description Why it is so. */
            rationale?: string;
            /** @description Where it comes from. */
            source?: string;
            stretch?: number;
        };
        /**
         * TargetMethod
         * @description The one way targets are set: close part of the gap to national, or hold and stretch when at or above it.
         */
        TargetMethod: {
            /** @description Share of the gap to national to close. */
            closeGap: number;
            description?: string;
            horizonYears: number;
            /** @description Why it is so. */
            rationale?: string;
            /** @description Where it comes from. */
            source?: string;
            title?: string;
        };
        /**
         * Targets
         * @description The method and the indicators it is for.
         */
        Targets: {
            items: components["schemas"]["Target"][];
            method: components["schemas"]["TargetMethod"];
        };
        /**
         * TargetSet
         * @description A target for one indicator.
         */
        TargetSet: {
            for: components["schemas"]["AcademicYear"];
            from: number;
            indicator: string;
            national: number;
            target: number;
        };
        /**
         * TemplateQuery
         * @description For academies of which phase.
         */
        TemplateQuery: {
            phase: components["schemas"]["Phase"];
        };
        /**
         * Threshold
         * @description The cut points (or categories) that put one indicator's value into a stage.
         */
        Threshold: {
            /** @description Category id, or true and false, to stage. */
            categories?: {
                [key: string]: string;
            };
            /** @enum {unknown} */
            compare: "value" | "national-gap";
            cuts?: components["schemas"]["Cut"][];
            id: string;
            indicator: string;
            phases?: components["schemas"]["Phase"][];
            /** @description Why it is so. */
            rationale?: string;
            /** @description Where it comes from. */
            source?: string;
        } & (unknown | unknown);
        /**
         * Tier
         * @description A tier of support; byStage: what it gives depends on the stage.
         */
        Tier: {
            byStage: boolean;
            description?: string;
            id: string;
            /** @description Why it is so. */
            rationale?: string;
            /** @description Where it comes from. */
            source?: string;
            title: string;
        };
        /**
         * User
         * @description A person.
         */
        User: {
            /** Format: date-time */
            createdAt?: string;
            /** Format: email */
            email: string;
            id: string;
            name: string;
            roles: components["schemas"]["Role"][];
        };
        /**
         * UserPage
         * @description A page of people.
         */
        UserPage: {
            items: components["schemas"]["User"][];
            /** @description Where the next page begins; absent on the last. */
            next?: string;
        };
        /**
         * Version
         * @description A published version.
         */
        Version: {
            /** @description Who approved it, or none. */
            approval: string;
            digest: string;
            effectiveFrom: string | null;
            framework: components["schemas"]["Framework"];
            note: string;
            number: number;
            previousSeal: string | null;
            /** Format: date-time */
            publishedAt: string;
            publishedBy: string;
            seal: string;
            title: string;
        };
        /**
         * VersionDiff
         * @description What changed, in words.
         */
        VersionDiff: {
            changes: components["schemas"]["Change"][];
        };
        /**
         * VersionPage
         * @description A page of published versions.
         */
        VersionPage: {
            items: components["schemas"]["VersionSummary"][];
            /** @description Where the next page begins; absent on the last. */
            next?: string;
        };
        /**
         * VersionSummary
         * @description A published version without its framework.
         */
        VersionSummary: {
            /** @description Who approved it, or none. */
            approval: string;
            digest: string;
            effectiveFrom: string | null;
            note: string;
            number: number;
            previousSeal: string | null;
            /** Format: date-time */
            publishedAt: string;
            publishedBy: string;
            seal: string;
            title: string;
        };
        /**
         * VersionVerification
         * @description Whether the history is whole, or the first broken link.
         */
        VersionVerification: {
            broken?: {
                number?: number;
                reason: string;
                /** @description The id of a broken receipt. */
                receipt?: string;
            };
            checked: number;
            ok: boolean;
            /** @description How many receipts were checked. */
            receipts?: number;
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
    listAcademies: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description How many; 50 unless told. */
                limit?: number;
                /** @description `all` takes the comparison group too; the trust's own academies unless told. */
                members?: "trust" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trust's academies; `members=all` lists the comparison group too */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcademyPage"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAcademy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the same thing. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAcademy"];
            };
        };
        responses: {
            /** @description Add an academy */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Academy"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-conflict: Idempotency-Key used before; already-exists: Already exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAcademy: {
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
            /** @description An academy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Academy"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAcademy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision the change is based on, in quotation marks. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAcademy"];
            };
        };
        responses: {
            /** @description Change what is given of an academy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Academy"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-revision: Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOutcome: {
        parameters: {
            query?: {
                /** @description The day the outcome is of; today unless told. */
                asOf?: string;
                /** @description `current` (unless told), a number, or a draft's id. */
                version?: string;
                year?: components["schemas"]["AcademicYear"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome of what is stored of an academy, of its newest year unless told */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible: Valid but not possible here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReturnsOfAcademy: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description How many; 50 unless told. */
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
            /** @description Every return of an academy, newest year first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnPage"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The values of an academy and year, with their history */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutReturn"];
            };
        };
        responses: {
            /** @description Store the values of an academy and year for one release; what stood before is kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible: Valid but not possible here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description How many; 50 unless told. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What people and keys did around the framework, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDrafts: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description How many; 50 unless told. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The drafts being worked on, the one edited last first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftPage"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the same thing. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDraft"];
            };
        };
        responses: {
            /** @description Begin a draft from a published version */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-conflict: Idempotency-Key used before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible: Valid but not possible here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description A draft whole */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision the change is based on, in quotation marks. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json-patch+json": components["schemas"]["JsonPatch"];
            };
        };
        responses: {
            /** @description Edit the title or the framework of a draft by JSON Patch */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description state-conflict: Not possible in this state; patch-test-failed: A test of the patch failed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-revision: Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible: Valid but not possible here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description revision-required: If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkDraft: {
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
            /** @description What the checks find in a draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckReport"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision the change is based on, in quotation marks. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description End a draft nobody wants, with the reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description state-conflict: Not possible in this state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-revision: Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceDraftFramework: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision the change is based on, in quotation marks. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Framework"];
            };
        };
        responses: {
            /** @description Replace the framework of a draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description state-conflict: Not possible in this state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-revision: Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible: Valid but not possible here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description revision-required: If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDraftImpact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ImpactRequest"];
            };
        };
        responses: {
            /** @description Who would move from the base of a draft to the draft, and why */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonReport"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible: Valid but not possible here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the same thing. */
                "Idempotency-Key"?: string;
                /** @description The revision the change is based on, in quotation marks. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishDraft"];
            };
        };
        responses: {
            /** @description Make a draft the next version, in force from a day that is today or later */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Version"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-conflict: Idempotency-Key used before; state-conflict: Not possible in this state; not-publishable: Not ready to be published */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-revision: Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description evaluators-differ: The two evaluators differ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evaluate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the same thing. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluateRequest"];
            };
        };
        responses: {
            /** @description Evaluate a return under a version, and record the outcome when asked to */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-conflict: Idempotency-Key used before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible: Valid but not possible here; evaluators-differ: The two evaluators differ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evaluateBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description Evaluate a return a line: a line in, a line out, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importReturns: {
        parameters: {
            query: {
                /** @description Only say what would be read as what. */
                dryRun?: boolean;
                format: "returns" | "dfe-ks2" | "dfe-ks4";
                release?: components["schemas"]["Release"];
                /** @description Of a DfE table: `all` also creates every school of it, as a comparison group; the stored academies unless told. */
                schools?: "stored" | "all";
                year: components["schemas"]["AcademicYear"];
            };
            header?: {
                /** @description The same key and body answers the same thing. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Import a table of returns of one year, all of it or none; a dry run only says what would be read as what, as CSV with a column of errors */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                    "text/csv": string;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-conflict: Idempotency-Key used before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible: Valid but not possible here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReturnsTemplate: {
        parameters: {
            query: {
                phase: components["schemas"]["Phase"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An empty table of returns for academies of a phase */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description How many; 50 unless told. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys of systems, newest first, without their secrets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyPage"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the same thing. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateKey"];
            };
        };
        responses: {
            /** @description Make a key; its secret is in this answer and nowhere else */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewKey"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-conflict: Idempotency-Key used before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeKey: {
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
            /** @description End a key at once */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOutcomes: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description The day the outcomes are of; today unless told. */
                asOf?: string;
                /** @description How many; 50 unless told. */
                limit?: number;
                /** @description `all` takes the comparison group too; the trust's own academies unless told. */
                members?: "trust" | "all";
                /** @description `current` (unless told), a number, or a draft's id. */
                version?: string;
                year?: components["schemas"]["AcademicYear"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcomes of what is stored for a year; as CSV all of them, unless a page is asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomePage"];
                    "text/csv": string;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible: Valid but not possible here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReceipts: {
        parameters: {
            query?: {
                /** @description URN, or the trust's own id. */
                academy?: string;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description How many; 50 unless told. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recorded outcomes, of one academy or all, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptPage"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReceipt: {
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
            /** @description A recorded outcome with everything needed to prove it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReplayRequest"];
            };
        };
        responses: {
            /** @description Evaluate the return of a receipt again, under its version or another, and say what differs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayReport"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible: Valid but not possible here; evaluators-differ: The two evaluators differ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReturns: {
        parameters: {
            query: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description How many; 50 unless told. */
                limit?: number;
                /** @description `all` takes the comparison group too; the trust's own academies unless told. */
                members?: "trust" | "all";
                year: components["schemas"]["AcademicYear"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The returns of a year */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnPage"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loadSample: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the same thing. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Store the trust's academies with their published figures, to try the framework on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleReport"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-conflict: Idempotency-Key used before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible: Valid but not possible here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Sign in; the answer sets the session cookie */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Setup"];
            };
        };
        responses: {
            /** @description Make the first administrator by the one-time link and sign them in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description How many; 50 unless told. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The people, by e-mail address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the same thing. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUser"];
            };
        };
        responses: {
            /** @description Add a person */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency-conflict: Idempotency-Key used before; already-exists: Already exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVersions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description How many; 50 unless told. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The published versions in order, without their frameworks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionPage"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A published version whole */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Version"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    diffVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                other: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed from a version to another or to a draft, in words */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDiff"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readEngineRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A version as plain json-rules-engine rules with example facts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngineRules"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompareRequest"];
            };
        };
        responses: {
            /** @description Who moves between two versions, or a version and a draft, and why */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonReport"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-possible: Valid but not possible here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readVersionInForce: {
        parameters: {
            query?: {
                /** @description Today unless told. */
                at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version in force on a day, today unless told */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Version"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recompute every digest and seal, those of receipts too */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionVerification"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the process lives */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts and times, in the text format of Prometheus */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the store answers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
