/* Generated from schemas/ by `npm run generate`. Do not edit. */
import type * as Types from '../../server/schema/types.generated.ts'

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
         * @description Needs a key with the scope 'read' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
         */
        get: operations["listAcademies"];
        put?: never;
        /**
         * Add an academy
         * @description Needs a key of the whole trust with the scope 'returns' or a person of the whole trust with the role 'editor' or a person of the whole trust with the role 'director'.
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
         * @description Needs a key with the scope 'read' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
         */
        get: operations["readAcademy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what is given of an academy
         * @description Needs a key with the scope 'returns' or a person with the role 'editor' or a person with the role 'director'.
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
         * @description Needs a key with the scope 'read' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
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
         * @description Needs a key with the scope 'read' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
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
         * The values that hold for an academy and year, with the entries they come from and the history
         * @description Needs a key with the scope 'read' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
         */
        get: operations["readReturn"];
        /**
         * Add what is given as an entry of an academy and year; what came in before is kept
         * @description Needs a key with the scope 'returns' or a person with the role 'editor' or a person with the role 'director'.
         */
        put: operations["putReturn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{id}/returns/{year}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every entry of an academy and year, the surest release first and in it the newest
         * @description Needs a key with the scope 'read' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
         */
        get: operations["listEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{id}/returns/{year}/entries/{entry}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an entry; it is kept, and what stood below it shows again
         * @description Needs a key with the scope 'returns' or a person with the role 'editor' or a person with the role 'director'.
         */
        post: operations["withdrawEntry"];
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
         * @description Needs a person of the whole trust with the role 'administrator'.
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
         * @description Needs a key with the scope 'read' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
         */
        get: operations["listDrafts"];
        put?: never;
        /**
         * Begin a draft from a published version
         * @description Needs a key of the whole trust with the scope 'framework' or a person of the whole trust with the role 'editor' or a person of the whole trust with the role 'director'.
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
         * @description Needs a key with the scope 'read' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
         */
        get: operations["readDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit the title or the framework of a draft by JSON Patch
         * @description Needs a key of the whole trust with the scope 'framework' or a person of the whole trust with the role 'editor' or a person of the whole trust with the role 'director'.
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
         * @description Needs a key with the scope 'read' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
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
         * @description Needs a key of the whole trust with the scope 'framework' or a person of the whole trust with the role 'editor' or a person of the whole trust with the role 'director'.
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
         * @description Needs a key of the whole trust with the scope 'framework' or a person of the whole trust with the role 'editor' or a person of the whole trust with the role 'director'.
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
         * @description Needs a key with the scope 'read' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
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
         * @description Needs a person of the whole trust with the role 'approver'.
         */
        post: operations["publishDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/rebase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Carry the changes of a draft over to the newest version, item by item
         * @description Needs a key of the whole trust with the scope 'framework' or a person of the whole trust with the role 'editor' or a person of the whole trust with the role 'director'.
         */
        post: operations["rebaseDraft"];
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
         * @description Needs a key with the scope 'evaluate' or a key with the scope 'returns' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
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
         * @description Needs a key with the scope 'evaluate' or a key with the scope 'returns' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
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
        /**
         * What was brought in, newest first
         * @description Needs a key of the whole trust with the scope 'read' or a person of the whole trust with the role 'viewer' or a person of the whole trust with the role 'editor' or a person of the whole trust with the role 'director' or a person of the whole trust with the role 'approver' or a person of the whole trust with the role 'administrator'.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Import a table of returns of one year, all of it or none; a dry run only says what would be read as what, as CSV with a column of errors
         * @description Needs a key of the whole trust with the scope 'returns' or a person of the whole trust with the role 'editor' or a person of the whole trust with the role 'director'.
         */
        post: operations["importReturns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw all that an import brought in; it is kept, and what stood below shows again
         * @description Needs a key of the whole trust with the scope 'returns' or a person of the whole trust with the role 'editor' or a person of the whole trust with the role 'director'.
         */
        post: operations["withdrawImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the headings of the trust’s own tables stand for, by name
         * @description Needs a key of the whole trust with the scope 'read' or a person of the whole trust with the role 'viewer' or a person of the whole trust with the role 'editor' or a person of the whole trust with the role 'director' or a person of the whole trust with the role 'approver' or a person of the whole trust with the role 'administrator'.
         */
        get: operations["readKnownColumns"];
        /**
         * Keep what headings stand for, in place of all that was kept; If-Match is "0" while nothing is
         * @description Needs a key of the whole trust with the scope 'returns' or a person of the whole trust with the role 'editor' or a person of the whole trust with the role 'director'.
         */
        put: operations["keepKnownColumns"];
        post?: never;
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
         * @description Needs a key with the scope 'read' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
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
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who was asked to join and has not done so yet, newest first
         * @description Needs a person of the whole trust with the role 'administrator'.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Ask somebody to join; the secret of the link is answered once and good for a week
         * @description Needs a person of the whole trust with the role 'administrator'.
         */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{id}": {
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
         * Take an invitation back
         * @description Needs a person of the whole trust with the role 'administrator'.
         */
        delete: operations["removeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Join by an invitation, or choose a new password by a reset link, and be signed in */
        post: operations["acceptInvitation"];
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
         * @description Needs a person of the whole trust with the role 'administrator'.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Make a key; its secret is in this answer and nowhere else
         * @description Needs a person of the whole trust with the role 'administrator'.
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
         * @description Needs a person of the whole trust with the role 'administrator'.
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
         * @description Needs a key with the scope 'read' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
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
         * @description Needs a key with the scope 'read' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
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
         * @description Needs a key with the scope 'read' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
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
         * @description Needs a key with the scope 'read' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
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
         * @description Needs a key with the scope 'read' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
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
         * @description Needs a key of the whole trust with the scope 'returns' or a person of the whole trust with the role 'editor' or a person of the whole trust with the role 'director' or a person of the whole trust with the role 'administrator'.
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
         * @description Needs a key with the scope 'evaluate' or a key with the scope 'read' or a key with the scope 'returns' or a key with the scope 'framework' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
         */
        get: operations["readSession"];
        put?: never;
        /** Sign in; the answer sets the session cookie */
        post: operations["signIn"];
        /**
         * Sign out
         * @description Needs a key with the scope 'evaluate' or a key with the scope 'read' or a key with the scope 'returns' or a key with the scope 'framework' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
         */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change one’s own e-mail address
         * @description Needs a key with the scope 'evaluate' or a key with the scope 'read' or a key with the scope 'returns' or a key with the scope 'framework' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
         */
        post: operations["changeEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change one’s own password; every other browser is signed out
         * @description Needs a key with the scope 'evaluate' or a key with the scope 'read' or a key with the scope 'returns' or a key with the scope 'framework' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where one is signed in
         * @description Needs a key with the scope 'evaluate' or a key with the scope 'read' or a key with the scope 'returns' or a key with the scope 'framework' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /**
         * Sign out everywhere, here too
         * @description Needs a key with the scope 'evaluate' or a key with the scope 'read' or a key with the scope 'returns' or a key with the scope 'framework' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
         */
        delete: operations["signOutEverywhere"];
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
         * @description Needs a person of the whole trust with the role 'administrator'.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Add a person
         * @description Needs a person of the whole trust with the role 'administrator'.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
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
         * Remove a person, who is signed out at once; the last administrator stays
         * @description Needs a person of the whole trust with the role 'administrator'.
         */
        delete: operations["removeUser"];
        options?: never;
        head?: never;
        /**
         * Change the name or the roles of a person, from their next request on
         * @description Needs a person of the whole trust with the role 'administrator'.
         */
        patch: operations["changeUser"];
        trace?: never;
    };
    "/api/v1/users/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A link by which a person chooses a new password; good for a day, links made before are good no more
         * @description Needs a person of the whole trust with the role 'administrator'.
         */
        post: operations["resetPassword"];
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
         * @description Needs a key with the scope 'read' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
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
         * @description Needs a key with the scope 'read' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
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
         * @description Needs a key with the scope 'read' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
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
         * @description Needs a key with the scope 'read' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
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
         * @description Needs a key with the scope 'read' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
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
         * @description Needs a key with the scope 'read' or a person with the role 'viewer' or a person with the role 'editor' or a person with the role 'director' or a person with the role 'approver' or a person with the role 'administrator' or a person with the role 'principal' or a person with the role 'governor'.
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
         * @description Needs a key of the whole trust with the scope 'read' or a person of the whole trust with the role 'viewer' or a person of the whole trust with the role 'editor' or a person of the whole trust with the role 'director' or a person of the whole trust with the role 'approver' or a person of the whole trust with the role 'administrator'.
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
         * @description Needs a key of the whole trust with the scope 'read' or a person of the whole trust with the role 'viewer' or a person of the whole trust with the role 'editor' or a person of the whole trust with the role 'director' or a person of the whole trust with the role 'approver' or a person of the whole trust with the role 'administrator'.
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
        /** Whether the store answers and can be written */
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
    schemas: never;
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
                    "application/json": Types.AcademyPage;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
        /** @description At most 100 kB. */
        requestBody: {
            content: {
                "application/json": Types.CreateAcademy;
            };
        };
        responses: {
            /** @description Add an academy */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.Academy;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description idempotency-conflict: Idempotency-Key used before; already-exists: Already exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-possible: Valid but not possible here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
                    "application/json": Types.Academy;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
        /** @description At most 100 kB. */
        requestBody: {
            content: {
                "application/json": Types.ChangeAcademy;
            };
        };
        responses: {
            /** @description Change what is given of an academy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.Academy;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description stale-revision: Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-possible: Valid but not possible here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
                year?: Types.AcademicYear;
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
                    "application/json": Types.Outcome;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-possible: Valid but not possible here; over-budget: More work than one question may be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-many-requests: Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
                    "application/json": Types.ReturnPage;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
            /** @description The values that hold for an academy and year, with the entries they come from and the history */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.Return;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
        /** @description At most 100 kB. */
        requestBody: {
            content: {
                "application/json": Types.PutReturn;
            };
        };
        responses: {
            /** @description Add what is given as an entry of an academy and year; what came in before is kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.Return;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-possible: Valid but not possible here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
        };
    };
    listEntries: {
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
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every entry of an academy and year, the surest release first and in it the newest */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.ReturnEntryPage;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
        };
    };
    withdrawEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry: string;
                id: string;
                year: string;
            };
            cookie?: never;
        };
        /** @description At most 100 kB. */
        requestBody: {
            content: {
                "application/json": Types.Withdraw;
            };
        };
        responses: {
            /** @description Withdraw an entry; it is kept, and what stood below it shows again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.Return;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description state-conflict: Not possible in this state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
                    "application/json": Types.AuditPage;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
                    "application/json": Types.DraftPage;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
        /** @description At most 100 kB. */
        requestBody: {
            content: {
                "application/json": Types.CreateDraft;
            };
        };
        responses: {
            /** @description Begin a draft from a published version */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.Draft;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description idempotency-conflict: Idempotency-Key used before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-possible: Valid but not possible here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
                    "application/json": Types.Draft;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
        /** @description At most 1 MB. */
        requestBody: {
            content: {
                "application/json-patch+json": Types.JsonPatch;
            };
        };
        responses: {
            /** @description Edit the title or the framework of a draft by JSON Patch. To `Prefer: return=minimal` the answer is a DraftReference: id, revision and digest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.Draft;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description state-conflict: Not possible in this state; patch-test-failed: A test of the patch failed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description stale-revision: Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-possible: Valid but not possible here; over-budget: More work than one question may be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description revision-required: If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-many-requests: Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
                    "application/json": Types.CheckReport;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description state-conflict: Not possible in this state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description over-budget: More work than one question may be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-many-requests: Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
        /** @description At most 100 kB. */
        requestBody: {
            content: {
                "application/json": Types.Reason;
            };
        };
        responses: {
            /** @description End a draft nobody wants, with the reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.Draft;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description state-conflict: Not possible in this state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description stale-revision: Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
        /** @description At most 1 MB. */
        requestBody: {
            content: {
                "application/json": Types.Framework;
            };
        };
        responses: {
            /** @description Replace the framework of a draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.Draft;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description state-conflict: Not possible in this state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description stale-revision: Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-possible: Valid but not possible here; over-budget: More work than one question may be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description revision-required: If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-many-requests: Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
        /** @description At most 10 MB. */
        requestBody?: {
            content: {
                "application/json": Types.ImpactRequest;
            };
        };
        responses: {
            /** @description Who would move from the base of a draft to the draft, and why */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.ComparisonReport;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description state-conflict: Not possible in this state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-possible: Valid but not possible here; over-budget: More work than one question may be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-many-requests: Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
        /** @description At most 100 kB. */
        requestBody: {
            content: {
                "application/json": Types.PublishDraft;
            };
        };
        responses: {
            /** @description Make a draft the next version, in force from a day that is today or later */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.Version;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description idempotency-conflict: Idempotency-Key used before; state-conflict: Not possible in this state; not-publishable: Not ready to be published */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description stale-revision: Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description evaluators-differ: The two evaluators differ; over-budget: More work than one question may be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-many-requests: Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
        };
    };
    rebaseDraft: {
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
        /** @description At most 100 kB. */
        requestBody?: {
            content: {
                "application/json": Types.RebaseDraft;
            };
        };
        responses: {
            /** @description Carry the changes of a draft over to the newest version, item by item */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.Draft;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description state-conflict: Not possible in this state; rebase-conflict: Both changed the same */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description stale-revision: Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-possible: Valid but not possible here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
        /** @description At most 1 MB. */
        requestBody: {
            content: {
                "application/json": Types.EvaluateRequest;
            };
        };
        responses: {
            /** @description Evaluate a return under a version, and record the outcome when asked to */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.Outcome;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description idempotency-conflict: Idempotency-Key used before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-possible: Valid but not possible here; evaluators-differ: The two evaluators differ; over-budget: More work than one question may be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-many-requests: Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
        /** @description At most 50 MB. */
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
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
        };
    };
    listImports: {
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
            /** @description What was brought in, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.ImportPage;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
        };
    };
    importReturns: {
        parameters: {
            query: {
                /** @description The ids of the questions answered with yes, with commas between. */
                confirm?: string;
                /** @description Only say what would be read as what. */
                dryRun?: boolean;
                /** @description The name of the file, which may say the year and kind of the table. */
                file?: string;
                format: "returns" | "dfe-ks2" | "dfe-ks4";
                release?: Types.Release;
                /** @description What becomes of schools that are not stored: `stored` leaves them out, `all` makes them, of a DfE table as a comparison group, of the trust's own as members; unless told, a DfE table leaves them out and the trust's own makes them. */
                schools?: "stored" | "all";
                year: Types.AcademicYear;
            };
            header?: {
                /** @description The same key and body answers the same thing. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description At most 50 MB. */
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
                    "application/json": Types.ImportReport;
                    "text/csv": string;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description idempotency-conflict: Idempotency-Key used before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-possible: Valid but not possible here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
        };
    };
    withdrawImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description At most 100 kB. */
        requestBody: {
            content: {
                "application/json": Types.Withdraw;
            };
        };
        responses: {
            /** @description Withdraw all that an import brought in; it is kept, and what stood below shows again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.Import;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description state-conflict: Not possible in this state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
        };
    };
    readKnownColumns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the headings of the trust’s own tables stand for, by name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.KnownColumns;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
        };
    };
    keepKnownColumns: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision the change is based on, in quotation marks. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description At most 1 MB. */
        requestBody: {
            content: {
                "application/json": Types.KnownColumns;
            };
        };
        responses: {
            /** @description Keep what headings stand for, in place of all that was kept; If-Match is "0" while nothing is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.KnownColumns;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description stale-revision: Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-possible: Valid but not possible here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description revision-required: If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
        };
    };
    readReturnsTemplate: {
        parameters: {
            query: {
                phase: Types.Phase;
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
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
        };
    };
    listInvitations: {
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
            /** @description Who was asked to join and has not done so yet, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.InvitationPage;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 100 kB. */
        requestBody: {
            content: {
                "application/json": Types.CreateInvitation;
            };
        };
        responses: {
            /** @description Ask somebody to join; the secret of the link is answered once and good for a week */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.NewInvitation;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description already-exists: Already exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-possible: Valid but not possible here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
        };
    };
    removeInvitation: {
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
            /** @description Take an invitation back */
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
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 16 kB. */
        requestBody: {
            content: {
                "application/json": Types.AcceptInvitation;
            };
        };
        responses: {
            /** @description Join by an invitation, or choose a new password by a reset link, and be signed in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.Session;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description link-ended: The link is no longer good */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-many-requests: Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
                    "application/json": Types.KeyPage;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 100 kB. */
        requestBody: {
            content: {
                "application/json": Types.CreateKey;
            };
        };
        responses: {
            /** @description Make a key; its secret is in this answer and nowhere else */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.NewKey;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
                /** @description How many at most; 50 unless told. A page ends sooner where its outcomes are very long. */
                limit?: number;
                /** @description `all` takes the comparison group too; the trust's own academies unless told. */
                members?: "trust" | "all";
                /** @description `current` (unless told), a number, or a draft's id. */
                version?: string;
                year?: Types.AcademicYear;
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
                    "application/json": Types.OutcomePage;
                    "text/csv": string;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-possible: Valid but not possible here; over-budget: More work than one question may be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-many-requests: Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
                    "application/json": Types.ReceiptPage;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
                    "application/json": Types.Receipt;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
        /** @description At most 100 kB. */
        requestBody?: {
            content: {
                "application/json": Types.ReplayRequest;
            };
        };
        responses: {
            /** @description Evaluate the return of a receipt again, under its version or another, and say what differs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.ReplayReport;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-possible: Valid but not possible here; evaluators-differ: The two evaluators differ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
                year: Types.AcademicYear;
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
                    "application/json": Types.ReturnPage;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
        };
    };
    loadSample: {
        parameters: {
            query?: never;
            header?: never;
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
                    "application/json": Types.SampleReport;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-possible: Valid but not possible here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
                    "application/json": Types.Session;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
        /** @description At most 16 kB. */
        requestBody: {
            content: {
                "application/json": Types.SignIn;
            };
        };
        responses: {
            /** @description Sign in; the answer sets the session cookie */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.Session;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-many-requests: Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
        };
    };
    changeEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 100 kB. */
        requestBody: {
            content: {
                "application/json": Types.ChangeEmail;
            };
        };
        responses: {
            /** @description Change one’s own e-mail address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.Session;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description already-exists: Already exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-many-requests: Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 100 kB. */
        requestBody: {
            content: {
                "application/json": Types.ChangePassword;
            };
        };
        responses: {
            /** @description Change one’s own password; every other browser is signed out */
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
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-many-requests: Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where one is signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.OpenSessionPage;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
        };
    };
    signOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign out everywhere, here too */
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
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
        /** @description At most 16 kB. */
        requestBody: {
            content: {
                "application/json": Types.Setup;
            };
        };
        responses: {
            /** @description Make the first administrator by the one-time link and sign them in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.Session;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-many-requests: Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
                    "application/json": Types.UserPage;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
        /** @description At most 100 kB. */
        requestBody: {
            content: {
                "application/json": Types.CreateUser;
            };
        };
        responses: {
            /** @description Add a person */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.User;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description idempotency-conflict: Idempotency-Key used before; already-exists: Already exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-possible: Valid but not possible here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
        };
    };
    removeUser: {
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
            /** @description Remove a person, who is signed out at once; the last administrator stays */
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
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description state-conflict: Not possible in this state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
        };
    };
    changeUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description At most 100 kB. */
        requestBody: {
            content: {
                "application/json": Types.ChangeUser;
            };
        };
        responses: {
            /** @description Change the name or the roles of a person, from their next request on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.User;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description state-conflict: Not possible in this state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-possible: Valid but not possible here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
        };
    };
    resetPassword: {
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
            /** @description A link by which a person chooses a new password; good for a day, links made before are good no more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.ResetLink;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
                    "application/json": Types.VersionPage;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
                    "application/json": Types.Version;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
                    "application/json": Types.VersionDiff;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
                    "application/json": Types.EngineRules;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description over-budget: More work than one question may be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-many-requests: Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
        /** @description At most 10 MB. */
        requestBody: {
            content: {
                "application/json": Types.CompareRequest;
            };
        };
        responses: {
            /** @description Who moves between two versions, or a version and a draft, and why */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.ComparisonReport;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description request-timeout: The rest did not come */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-large: Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unsupported-media-type: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-possible: Valid but not possible here; over-budget: More work than one question may be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-many-requests: Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
                    "application/json": Types.Version;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description not-found: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
                    "application/json": Types.VersionVerification;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description over-budget: More work than one question may be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description too-many-requests: Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer; busy: Too much is asked at the moment */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
                    "application/json": Types.Health;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description unauthenticated: Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description forbidden: Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description misdirected: Another address */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
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
            /** @description Whether the store answers and can be written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Types.Health;
                };
            };
            /** @description invalid-request: Not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description headers-too-large: the address and headers have more than 16 kB */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
            /** @description store-unavailable: The store does not answer */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Types.Problem;
                };
            };
        };
    };
}
