// Generated from packages/contracts/openapi by `pnpm generate`; do not edit.
export interface paths {
    "/payments/v1/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One tracked account */
        get: operations["getAccount"];
        /** Track an account of a resident, planned or opened */
        put: operations["trackAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/accounts/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Track an account of a resident, planned or opened, up to 1000 at once */
        post: operations["trackAccountBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/accounts/{accountId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a planned account was opened or declined, or an open one first used or closed */
        post: operations["advanceAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/accounts/{accountId}/essential-services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say for which essential service an account pays, or correct since when */
        post: operations["recordEssentialService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/accounts/{accountId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the team made sure that an account is still open */
        post: operations["checkAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tracked accounts of a resident, in the order of their ids */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/accounts/of-residents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tracked accounts of many residents */
        post: operations["listAccountsOfResidents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/accounts/{accountId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right on which day an account was opened, declined, first used or closed, or that it never was */
        post: operations["correctAccountStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/accounts/{accountId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of an account and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listAccountHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/holders/{residentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Since when a resident can pay without cash, as the topic carries it */
        get: operations["getHolder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/vietqr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The text of a VietQR code, to be drawn or printed; nothing is kept */
        post: operations["buildVietQr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/vietqr/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the text of a VietQR code says; nothing is kept */
        post: operations["checkVietQr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/packs/{hamletCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts of the people of a hamlet, bills of its homes, and its merchants, or what changed since; logged */
        get: operations["getPack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/pack-reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was given the accounts and merchants of a unit, or changes of them, latest first */
        get: operations["listPackReads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/residents/{residentId}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that payments keeps of a resident, under whichever id it was told */
        get: operations["getPaymentData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/payout-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The monthly payout lists of a unit, or of all of your units: latest month first */
        get: operations["listPayoutLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/held-payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Payout lines that a person has to look at: by correcting `residentId` one of `candidates` is chosen, or whoever a line of nobody was for; who is named by a line is confirmed as its only candidate */
        get: operations["listHeldPayouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/merchants/{merchantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One merchant */
        get: operations["getMerchant"];
        /** Record a merchant */
        put: operations["recordMerchant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a merchant */
        patch: operations["correctMerchant"];
        trace?: never;
    };
    "/payments/v1/merchants/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a merchant, up to 1000 at once */
        post: operations["recordMerchantBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/merchants/{merchantId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a merchant stands from a day on */
        post: operations["advanceMerchant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/merchants/{merchantId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a merchant stood in a state, or that it never did */
        post: operations["correctMerchantStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/merchants/{merchantId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a merchant and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listMerchantHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/merchants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listMerchants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/merchants/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchMerchants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/bills/{billId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One bill */
        get: operations["getBill"];
        /** Record a bill */
        put: operations["recordBill"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a bill */
        patch: operations["correctBill"];
        trace?: never;
    };
    "/payments/v1/bills/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a bill, up to 1000 at once */
        post: operations["recordBillBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/bills/{billId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a bill stands from a day on */
        post: operations["advanceBill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/bills/{billId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a bill stood in a state, or that it never did */
        post: operations["correctBillStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/bills/{billId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a bill and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listBillHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listBills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/bills/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchBills"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/payouts/{payoutId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One payout */
        get: operations["getPayout"];
        /** Record a payout */
        put: operations["recordPayout"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a payout */
        patch: operations["correctPayout"];
        trace?: never;
    };
    "/payments/v1/payouts/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a payout, up to 1000 at once */
        post: operations["recordPayoutBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/payouts/{payoutId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a payout stands from a day on */
        post: operations["advancePayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/payouts/{payoutId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a payout stood in a state, or that it never did */
        post: operations["correctPayoutStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/payouts/{payoutId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a payout and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listPayoutHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listPayouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/payouts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchPayouts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/text-reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who read words that may name a person, such as names of merchants and reasons, in a unit, latest first */
        get: operations["listTextReads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/export-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who exported which list of a unit, when, and how many rows, latest first */
        get: operations["listExports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/operations/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Health, outbox, consumer lag and dead letters of this service */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/operations/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records that could not be applied, oldest first */
        get: operations["listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/operations/dead-letters/{deadLetterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One dead letter with its headers and payload */
        get: operations["getDeadLetter"];
        put?: never;
        post?: never;
        /** Give a dead letter up and apply the records of its key that wait behind it */
        delete: operations["dropDeadLetter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/operations/dead-letters/{deadLetterId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply a dead letter again, then the records of its key that wait behind it */
        post: operations["retryDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/operations/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The topics that this service owns, as they are in the log beside what the contracts declare */
        get: operations["checkTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/operations/topics/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the topics of this service as the contracts declare them, and tell what still differs */
        post: operations["applyTopics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/operations/republish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the present state of a topic's aggregates again, a page at a time, ids and sequences unchanged */
        post: operations["republish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/v1/operations/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let this service read its topics again; the lag in its status tells how far it is */
        post: operations["replay"];
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
        Account: {
            /**
             * Format: uuid
             * @description Id of a tracked payment account, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            accountId: string;
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            kind: components["schemas"]["AccountKind"];
            provider: string;
            withTeamHelp: boolean;
            status: components["schemas"]["AccountStatus"];
            openedOn: string | null;
            /** @description When it was first known to be used */
            usedOn: string | null;
            /** @description First day on which it was no more */
            closedOn: string | null;
            /** @description When the resident decided against it */
            declinedOn: string | null;
            /** @description When the team last made sure that this is so */
            lastCheckOn: string | null;
            essentialServices: {
                service: components["schemas"]["EssentialService"];
                /**
                 * Format: date
                 * @description First day on which the account paid for it
                 * @example 2026-03-17
                 */
                since: string;
            }[];
            version: number;
        };
        /**
         * @example {
         *       "status": "used",
         *       "on": "2026-03-24"
         *     }
         */
        AccountAdvance: {
            /** @enum {string} */
            status: "opened" | "used" | "closed" | "declined";
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        AccountChange: {
            /** @enum {string} */
            kind: "tracked" | "advanced" | "service-recorded" | "checked" | "status-corrected";
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            by: string;
            /** @description Why a state was wrong; null where none was given, and for those who see names masked */
            reason: string | null;
            state: components["schemas"]["Account"];
        };
        /**
         * @example {
         *       "on": "2026-03-24"
         *     }
         */
        AccountCheck: {
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @enum {string} */
        AccountKind: "bank" | "e_wallet" | "mobile_money";
        /**
         * @example {
         *       "residentId": "01990f3e-7c1a-7000-8000-0000000000d4",
         *       "kind": "e_wallet",
         *       "provider": "momo",
         *       "status": "opened",
         *       "openedOn": "2026-03-17",
         *       "withTeamHelp": true
         *     }
         */
        AccountRecord: {
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            kind: components["schemas"]["AccountKind"];
            /**
             * @description Bank, wallet or carrier by name or code, never a number
             * @example Agribank
             * @example momo
             */
            provider: string;
            /** @enum {string} */
            status: "planned" | "opened";
            /**
             * Format: date
             * @description First day of an account that is opened
             * @example 2026-03-17
             */
            openedOn?: string;
            /**
             * @description Whether the team helped to open it
             * @default false
             */
            withTeamHelp?: boolean;
        };
        /**
         * @description How far an account got: planned → opened | declined; opened → used | closed; used → closed
         * @enum {string}
         */
        AccountStatus: "planned" | "opened" | "used" | "closed" | "declined";
        /**
         * @example {
         *       "status": "closed",
         *       "from": "2026-03-17",
         *       "on": null,
         *       "reason": "Another account of the household was meant"
         *     }
         */
        AccountStatusCorrection: {
            /** @enum {string} */
            status: "opened" | "used" | "closed" | "declined";
            /**
             * Format: date
             * @description First day of the wrong state, as it is recorded
             * @example 2026-03-17
             */
            from: string;
            /** @description The right first day; null: it never came to that */
            on: string | null;
            /**
             * @description Why it was wrong; kept in the history and shown to those who may see names
             * @example The day of the paper was taken for the day of the move
             */
            reason: string;
        };
        /** @description A body, because ids of people must not be in addresses */
        AccountsQuestion: {
            residentIds: string[];
        };
        /**
         * @description Who is paid every month: social assistance, or people of merit
         * @enum {string}
         */
        BeneficiaryKind: "social_assistance" | "merit";
        Bill: {
            /**
             * Format: uuid
             * @description Id of a bill, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            billId: string;
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /**
             * Format: uuid
             * @description The home that paid
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            service: components["schemas"]["EssentialService"];
            paidBy: components["schemas"]["BillMeans"];
            status: components["schemas"]["BillStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["BillStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                service?: string;
                paidBy?: string;
            };
        };
        BillAdvance: {
            status: components["schemas"]["BillStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the bill as it was from then on */
        BillChange: {
            /** @enum {string} */
            kind: "recorded" | "corrected" | "advanced" | "status-corrected" | "split-undone";
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            by: string;
            /** @description Of a correction: what was corrected */
            fields?: string[];
            /** @description Why a state was wrong, or came to be; null for those who see names masked */
            reason?: string | null;
            state: components["schemas"]["Bill"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        BillCorrection: {
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode?: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since?: string;
            /**
             * Format: uuid
             * @description The home that paid
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId?: string;
            service?: components["schemas"]["EssentialService"];
            paidBy?: components["schemas"]["BillMeans"];
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                service?: string;
                paidBy?: string;
            };
        };
        /**
         * @description By what the bill of that month was paid; everything but `cash` is without cash
         * @enum {string}
         */
        BillMeans: "cash" | "qr" | "app" | "auto_debit" | "other_cashless";
        /**
         * @example {
         *       "hamletCode": "31027.07",
         *       "since": "2026-03-17",
         *       "householdId": "01990f3e-7c1a-7000-8000-0000000000a1",
         *       "service": "electricity",
         *       "paidBy": "qr"
         *     }
         */
        BillRecord: {
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /**
             * Format: uuid
             * @description The home that paid
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            service: components["schemas"]["EssentialService"];
            paidBy: components["schemas"]["BillMeans"];
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                service?: string;
                paidBy?: string;
            };
        };
        BillSearch: {
            text: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit?: string;
            /**
             * @description Entries in a page
             * @default 50
             * @example 50
             */
            limit?: number;
            /** @description Where the page before ended (`next`) */
            cursor?: string;
        };
        /**
         * @description How a bill stands: recorded → withdrawn; withdrawn → recorded
         * @enum {string}
         */
        BillStatus: "recorded" | "withdrawn";
        BillStatusCorrection: {
            status: components["schemas"]["BillStatus"];
            /**
             * Format: date
             * @description First day of the wrong state, as it is recorded
             * @example 2026-03-17
             */
            from: string;
            /** @description The right first day; null: it never came to that */
            on: string | null;
            /**
             * @description Why it was wrong; kept in the history and shown to those who may see names
             * @example The day of the paper was taken for the day of the move
             */
            reason: string;
        };
        DeadLetter: {
            /**
             * Format: uuid
             * @description Id of a dead letter, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            deadLetterId: string;
            group: string;
            topic: string;
            partition: number;
            /** @description Below zero where it lay in a topic that is gone */
            offset: number;
            key: string;
            reason: string;
            attempts: number;
            /** @description Later records of the same key that wait behind it */
            parked: number;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            failedAt: string;
        };
        DeadLetterDetail: {
            /**
             * Format: uuid
             * @description Id of a dead letter, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            deadLetterId: string;
            group: string;
            topic: string;
            partition: number;
            /** @description Below zero where it lay in a topic that is gone */
            offset: number;
            key: string;
            reason: string;
            attempts: number;
            /** @description Later records of the same key that wait behind it */
            parked: number;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            failedAt: string;
            headers: {
                [key: string]: string;
            };
            payload: string | null;
        };
        /** @enum {string} */
        EssentialService: "electricity" | "water" | "telecom" | "tuition" | "hospital" | "public_fee";
        /** @description That somebody took a list away, whole or as far as it came */
        ExportLine: {
            /**
             * Format: uuid
             * @description The same for all lists that one file was made of
             */
            exportId: string;
            /** @example listResidents */
            operation: string;
            /**
             * @description The smallest unit in which all of it was asked for; `VN`: the whole country
             * @example 31027
             */
            unitCode: string;
            /** @description Subject of the token that was used */
            exportedBy: string;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            lastAt: string;
            /**
             * @description Rows that were answered so far
             * @example 412
             */
            rows: number;
            /** @description False: it broke off, or goes on */
            whole: boolean;
        };
        /** @description How many there are on all pages; `more`: there are more than were counted */
        Found: {
            count: number;
            more: boolean;
        };
        /** @description A thing that is in the pack no longer */
        Gone: {
            /**
             * @description What it was: the `kind` of what is in the pack
             * @example home
             */
            kind: string;
            /** Format: uuid */
            id: string;
            why: components["schemas"]["GoneWhy"];
            /**
             * @description Where to, as far as that is known: of what moved the hamlet, of what was merged the id
             * @example 31018.02
             */
            to?: string;
        };
        /**
         * @description moved: lies in another hamlet; merged: went into another one; closed: is no more; left: lives there no longer; erased: nothing is kept of it
         * @enum {string}
         */
        GoneWhy: "moved" | "merged" | "closed" | "left" | "erased";
        HeldPayout: {
            /**
             * Format: uuid
             * @description Id of a line of a payout list, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            payoutId: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            kind: components["schemas"]["BeneficiaryKind"];
            /**
             * @description Its number in the list of the month
             * @example 17
             */
            line: number;
            paid: components["schemas"]["PaidTo"];
            /**
             * @description The beneficiary, once that is known
             * @default null
             */
            residentId: string | null;
            /**
             * @description Whom the line may be for, where a person has to choose: several, or one who is called nearly so
             * @default []
             */
            candidates: string[];
            match: components["schemas"]["PayoutMatch"];
            /** @description Whom the line is for: the beneficiary, or who stands for all of several candidates who were merged */
            meant: string | null;
            /** @description The beneficiary lived elsewhere in that month, as far as is known: nobody has looked yet */
            elsewhere: boolean;
            status: components["schemas"]["PayoutStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["PayoutStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
                paid?: string;
                match?: string;
            };
            /** @description Of `elsewhere`: where the beneficiary lived in that month */
            livedIn: string | null;
            /** @description Of `twice`: the same person on other lists of the month */
            others: components["schemas"]["OtherPayoutLine"][];
        };
        /**
         * @description They may be of several, or of one who is called nearly so; their beneficiary lived elsewhere in that month, or is on another list of it; they fit nobody who is registered
         * @default several
         * @enum {string}
         */
        HeldWhy: "several" | "elsewhere" | "twice" | "none";
        HolderState: {
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            stays: {
                /**
                 * @description Code of a hamlet: commune code, dot, number
                 * @example 31027.07
                 */
                hamletCode: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
                until: string | null;
            }[];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            reaches15On: string;
            accounts: {
                /**
                 * Format: uuid
                 * @description Id of a tracked payment account, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                accountId: string;
                kind: components["schemas"]["AccountKind"];
                /** @description Days on which the account was open; empty while only planned */
                open: components["schemas"]["Interval"][];
                withTeamHelp: boolean;
                essentialServices: {
                    service: components["schemas"]["EssentialService"];
                    /**
                     * Format: date
                     * @description Calendar day in Asia/Ho_Chi_Minh
                     * @example 2026-03-17
                     */
                    since: string;
                }[];
            }[];
        };
        /** @description Days from `from` up to but without `until`; null: still lasts */
        Interval: {
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            from: string;
            until: string | null;
        };
        Merchant: {
            /**
             * Format: uuid
             * @description Id of a merchant, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            merchantId: string;
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /**
             * @description As the neighbours call it
             * @example Quán nước đầu ấp
             */
            name: string;
            kind: components["schemas"]["MerchantKind"];
            /**
             * @description The home that sells, where it is one
             * @default null
             */
            householdId: string | null;
            /**
             * @description Takes transfers
             * @default null
             */
            transfer: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                since: string;
                /** @default null */
                until: string | null;
            } | null;
            /**
             * @description Shows a QR code to pay by
             * @default null
             */
            qr: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                since: string;
                /** @default null */
                until: string | null;
            } | null;
            /**
             * @description Displays its prices
             * @default null
             */
            prices: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                since: string;
                /** @default null */
                until: string | null;
            } | null;
            /**
             * @description Ships to the buyer itself
             * @default null
             */
            shipping: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                since: string;
                /** @default null */
                until: string | null;
            } | null;
            status: components["schemas"]["MerchantStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["MerchantStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
            };
            /**
             * @description Of what may name a person only initials are shown: this caller may not see names
             * @constant
             */
            masked?: true;
        };
        MerchantAdvance: {
            status: components["schemas"]["MerchantStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the merchant as it was from then on */
        MerchantChange: {
            /** @enum {string} */
            kind: "recorded" | "corrected" | "advanced" | "status-corrected" | "split-undone";
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            by: string;
            /** @description Of a correction: what was corrected */
            fields?: string[];
            /** @description Why a state was wrong, or came to be; null for those who see names masked */
            reason?: string | null;
            state: components["schemas"]["Merchant"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        MerchantCorrection: {
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode?: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since?: string;
            /**
             * @description As the neighbours call it
             * @example Quán nước đầu ấp
             */
            name?: string;
            kind?: components["schemas"]["MerchantKind"];
            householdId?: string | null;
            transfer?: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                since?: string;
                until?: string | null;
            } | null;
            qr?: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                since?: string;
                until?: string | null;
            } | null;
            prices?: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                since?: string;
                until?: string | null;
            } | null;
            shipping?: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                since?: string;
                until?: string | null;
            } | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
            };
        };
        /** @enum {string} */
        MerchantKind: "stall" | "shop" | "household";
        /**
         * @example {
         *       "hamletCode": "31027.07",
         *       "since": "2026-03-17",
         *       "name": "Quán nước đầu ấp",
         *       "kind": "stall",
         *       "qr": {
         *         "since": "2026-03-17"
         *       }
         *     }
         */
        MerchantRecord: {
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /**
             * @description As the neighbours call it
             * @example Quán nước đầu ấp
             */
            name: string;
            kind: components["schemas"]["MerchantKind"];
            /**
             * @description The home that sells, where it is one
             * @default null
             */
            householdId?: string | null;
            /**
             * @description Takes transfers
             * @default null
             */
            transfer?: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                since: string;
                /** @default null */
                until?: string | null;
            } | null;
            /**
             * @description Shows a QR code to pay by
             * @default null
             */
            qr?: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                since: string;
                /** @default null */
                until?: string | null;
            } | null;
            /**
             * @description Displays its prices
             * @default null
             */
            prices?: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                since: string;
                /** @default null */
                until?: string | null;
            } | null;
            /**
             * @description Ships to the buyer itself
             * @default null
             */
            shipping?: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                since: string;
                /** @default null */
                until?: string | null;
            } | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
            };
        };
        MerchantSearch: {
            text: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit?: string;
            /**
             * @description Entries in a page
             * @default 50
             * @example 50
             */
            limit?: number;
            /** @description Where the page before ended (`next`) */
            cursor?: string;
        };
        /**
         * @description How a merchant stands: active → paused | closed; paused → active | closed
         * @enum {string}
         */
        MerchantStatus: "active" | "paused" | "closed";
        MerchantStatusCorrection: {
            status: components["schemas"]["MerchantStatus"];
            /**
             * Format: date
             * @description First day of the wrong state, as it is recorded
             * @example 2026-03-17
             */
            from: string;
            /** @description The right first day; null: it never came to that */
            on: string | null;
            /**
             * @description Why it was wrong; kept in the history and shown to those who may see names
             * @example The day of the paper was taken for the day of the move
             */
            reason: string;
        };
        OtherPayoutLine: {
            /** @description In your units the very unit, elsewhere no more than the province; null where that is not known */
            unitCode: string | null;
            /** @description Null outside of your units */
            payoutId: string | null;
            line: number | null;
        };
        /**
         * @example {
         *       "epoch": "3vQB7B6MrGQZaxCu",
         *       "cursor": "WyIzdlFCN0I2TXJHUVpheEN1IixudWxsLG51bGxd",
         *       "masked": false,
         *       "upserts": [
         *         {
         *           "kind": "holder",
         *           "residentId": "01990f3e-7c1a-7000-8000-0000000000d4",
         *           "accounts": [
         *             {
         *               "accountId": "01990f3e-7c1a-7000-8000-0000000000e1",
         *               "kind": "e_wallet",
         *               "provider": "momo",
         *               "status": "opened",
         *               "services": [
         *                 "electricity"
         *               ],
         *               "version": 1
         *             }
         *           ]
         *         },
         *         {
         *           "kind": "merchant",
         *           "merchantId": "01990f3e-7c1a-7000-8000-0000000000f1",
         *           "hamletCode": "31027.07",
         *           "name": "Quán nước đầu ấp",
         *           "merchantKind": "stall",
         *           "householdId": null,
         *           "transfer": null,
         *           "qr": {
         *             "since": "2026-03-17",
         *             "until": null
         *           },
         *           "prices": null,
         *           "shipping": null,
         *           "status": "active",
         *           "version": 1
         *         }
         *       ],
         *       "gone": [
         *         {
         *           "kind": "holder",
         *           "id": "01990f3e-7c1a-7000-8000-0000000000d5",
         *           "why": "moved",
         *           "to": "31018.02"
         *         }
         *       ],
         *       "more": false
         *     }
         */
        Pack: {
            /** @description When it is another than before, all that is kept of the pack is replaced */
            epoch: string;
            /** @description To be sent as `since` the next time */
            cursor: string;
            /** @description Whether the caller sees people masked: of names only initials, of births the year */
            masked: boolean;
            /** @description What is in the pack, new or changed */
            upserts: (components["schemas"]["PackHolder"] | components["schemas"]["PackMerchant"] | components["schemas"]["PackBills"])[];
            gone: components["schemas"]["Gone"][];
            /** @description Whether there is more to read at once */
            more: boolean;
        };
        PackAccount: {
            /**
             * Format: uuid
             * @description Id of a tracked payment account, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            accountId: string;
            kind: components["schemas"]["AccountKind"];
            provider: string;
            status: components["schemas"]["AccountStatus"];
            version: number;
            /** @description For what the account pays */
            services?: components["schemas"]["EssentialService"][];
        };
        PackBill: {
            service: components["schemas"]["EssentialService"];
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            paidBy: components["schemas"]["BillMeans"];
        };
        /** @description How a home paid for each essential service last; never how much */
        PackBills: {
            /** @constant */
            kind: "bills";
            /**
             * Format: uuid
             * @description Id of a household, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            bills: components["schemas"]["PackBill"][];
        };
        /** @description Who lives in the hamlet and has accounts; never their numbers */
        PackHolder: {
            /** @constant */
            kind: "holder";
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            accounts: components["schemas"]["PackAccount"][];
        };
        /** @description Who takes payments in the hamlet */
        PackMerchant: {
            /** @constant */
            kind: "merchant";
            /**
             * Format: uuid
             * @description Id of a merchant, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            merchantId: string;
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * @description As the neighbours call it
             * @example Quán nước đầu ấp
             */
            name: string;
            merchantKind: components["schemas"]["MerchantKind"];
            /**
             * @description The home that sells, where it is one
             * @default null
             */
            householdId: string | null;
            /**
             * @description Takes transfers
             * @default null
             */
            transfer: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                since: string;
                /** @default null */
                until: string | null;
            } | null;
            /**
             * @description Shows a QR code to pay by
             * @default null
             */
            qr: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                since: string;
                /** @default null */
                until: string | null;
            } | null;
            /**
             * @description Displays its prices
             * @default null
             */
            prices: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                since: string;
                /** @default null */
                until: string | null;
            } | null;
            /**
             * @description Ships to the buyer itself
             * @default null
             */
            shipping: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                since: string;
                /** @default null */
                until: string | null;
            } | null;
            status: components["schemas"]["MerchantStatus"];
            version: number;
        };
        /** @description That somebody was given people of a hamlet to carry along */
        PackRead: {
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            readBy: string;
            /**
             * @description The hamlet whose pack it was
             * @example 31027.07
             */
            hamletCode: string;
            /** @description As many people were in the answer */
            people: number;
            masked: boolean;
        };
        /**
         * @description To an account of the beneficiary, in cash, or to somebody who takes it for the beneficiary
         * @enum {string}
         */
        PaidTo: "account" | "cash" | "proxy";
        PaymentData: {
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            accounts: components["schemas"]["Account"][];
            payouts: components["schemas"]["Payout"][];
        };
        Payout: {
            /**
             * Format: uuid
             * @description Id of a line of a payout list, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            payoutId: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            kind: components["schemas"]["BeneficiaryKind"];
            /**
             * @description Its number in the list of the month
             * @example 17
             */
            line: number;
            paid: components["schemas"]["PaidTo"];
            /**
             * @description The beneficiary, once that is known
             * @default null
             */
            residentId: string | null;
            /**
             * @description Whom the line may be for, where a person has to choose: several, or one who is called nearly so
             * @default []
             */
            candidates: string[];
            match: components["schemas"]["PayoutMatch"];
            /** @description Whom the line is for: the beneficiary, or who stands for all of several candidates who were merged */
            meant: string | null;
            /** @description The beneficiary lived elsewhere in that month, as far as is known: nobody has looked yet */
            elsewhere: boolean;
            status: components["schemas"]["PayoutStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["PayoutStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
                paid?: string;
                match?: string;
            };
        };
        PayoutAdvance: {
            status: components["schemas"]["PayoutStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the payout as it was from then on */
        PayoutChange: {
            /** @enum {string} */
            kind: "recorded" | "corrected" | "advanced" | "status-corrected" | "split-undone";
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            by: string;
            /** @description Of a correction: what was corrected */
            fields?: string[];
            /** @description Why a state was wrong, or came to be; null for those who see names masked */
            reason?: string | null;
            state: components["schemas"]["Payout"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        PayoutCorrection: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode?: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since?: string;
            kind?: components["schemas"]["BeneficiaryKind"];
            /**
             * @description Its number in the list of the month
             * @example 17
             */
            line?: number;
            paid?: components["schemas"]["PaidTo"];
            residentId?: string | null;
            candidates?: string[];
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
                paid?: string;
                match?: string;
            };
        };
        PayoutList: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * Format: date
             * @description The first day of the month
             * @example 2026-03-01
             */
            month: string;
            kind: components["schemas"]["BeneficiaryKind"];
            /** @description All that were not withdrawn */
            lines: number;
            /** @description Of them paid to an account */
            account: number;
            cash: number;
            proxy: number;
            /** @description Lines that fit several residents, of whom nobody has chosen one yet */
            several: number;
            /** @description Lines that fit nobody who is registered */
            none: number;
        };
        /**
         * @description Whether it is known whom the line is for; `several`: a person has to choose
         * @enum {string}
         */
        PayoutMatch: "one" | "several" | "none";
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-05",
         *       "kind": "social_assistance",
         *       "line": 17,
         *       "paid": "account",
         *       "residentId": "01990f3e-7c1a-7000-8000-0000000000d4"
         *     }
         */
        PayoutRecord: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            kind: components["schemas"]["BeneficiaryKind"];
            /**
             * @description Its number in the list of the month
             * @example 17
             */
            line: number;
            paid: components["schemas"]["PaidTo"];
            /**
             * @description The beneficiary, once that is known
             * @default null
             */
            residentId?: string | null;
            /**
             * @description Whom the line may be for, where a person has to choose: several, or one who is called nearly so
             * @default []
             */
            candidates?: string[];
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
                paid?: string;
                match?: string;
            };
        };
        PayoutSearch: {
            text: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit?: string;
            /**
             * @description Entries in a page
             * @default 50
             * @example 50
             */
            limit?: number;
            /** @description Where the page before ended (`next`) */
            cursor?: string;
        };
        /**
         * @description How a payout stands: recorded → withdrawn; withdrawn → recorded
         * @enum {string}
         */
        PayoutStatus: "recorded" | "withdrawn";
        PayoutStatusCorrection: {
            status: components["schemas"]["PayoutStatus"];
            /**
             * Format: date
             * @description First day of the wrong state, as it is recorded
             * @example 2026-03-17
             */
            from: string;
            /** @description The right first day; null: it never came to that */
            on: string | null;
            /**
             * @description Why it was wrong; kept in the history and shown to those who may see names
             * @example The day of the paper was taken for the day of the move
             */
            reason: string;
        };
        /** @description RFC 9457 problem details */
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail?: string;
            pointer?: string;
            /** @description The fields that do not fit, the first 100 of them */
            errors?: {
                /**
                 * @description JSON pointer into the body, or `#/params/…`, `#/query/…`
                 * @example /outcome
                 */
                pointer: string;
                detail: string;
            }[];
            correlationId?: string;
            /** @description For a closed unit: what took its place */
            successors?: string[];
            /** @description For a unit that was not there yet: its first day */
            validFrom?: string;
        };
        /**
         * @example {
         *       "service": "electricity",
         *       "since": "2026-03-17"
         *     }
         */
        ServicePayment: {
            service: components["schemas"]["EssentialService"];
            /**
             * Format: date
             * @description First day on which the account paid for it
             * @example 2026-03-17
             */
            since: string;
        };
        ServiceStatus: {
            service: string;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            startedAt: string;
            ready: boolean;
            checks: {
                name: string;
                ok: boolean;
                detail?: string;
            }[];
            /** @description Of the software */
            version: string;
            /**
             * Format: date-time
             * @description The server's clock
             * @example 2026-03-17T11:40:00Z
             */
            now: string;
            outbox: {
                depth: number;
                oldestAgeSeconds: number;
            };
            relay: {
                /** @description Whether this process sends; of several that share a database one does */
                leading: boolean;
                /** @description Why nothing could be sent last time */
                failing?: string;
            };
            consumers: {
                group: string;
                topic: string;
                partition: number;
                lag: number;
            }[];
            /** @description Why the consumer stands still, if it does */
            failing?: string;
            /** @description Records that the log gave up before this process had read them */
            lost: number;
            deadLetters: number;
        };
        /** @description That somebody was shown words of a thing which may name a person */
        TextRead: {
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            readBy: string;
            /** @example getMerchant */
            operation: string;
            /**
             * Format: uuid
             * @description Id of a thing of a register, or an account, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            thingId: string;
            /**
             * @description Where the thing lay when it was read
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
        };
        TopicCheck: {
            topic: string;
            /** @enum {string} */
            state: "as-declared" | "missing" | "differs";
            differences: {
                /** @description `partitions`, `replication`, or a setting of the topic */
                setting: string;
                declared: string;
                actual: string;
                /** @description Whether applying puts it right */
                appliable: boolean;
                /** @description What to do where applying does not help */
                advice?: string;
            }[];
        };
        /** @description The text as it was scanned */
        VietQrCheck: {
            payload: string;
        };
        VietQrContent: {
            /**
             * @description Six digits that stand for the bank
             * @example 970416
             */
            bin: string;
            /**
             * @description What the number is of
             * @example account
             * @enum {string}
             */
            target: "account" | "card";
            /**
             * @description The last four characters of the number
             * @example 8859
             */
            numberEnds: string;
            amount: number | null;
            purpose: string | null;
        };
        /**
         * @example {
         *       "bin": "970416",
         *       "number": "257678859",
         *       "amount": 50000,
         *       "purpose": "Ban rau"
         *     }
         */
        VietQrOrder: {
            /**
             * @description Six digits that stand for the bank
             * @example 970416
             */
            bin: string;
            /**
             * @description What the number is of
             * @default account
             * @example account
             * @enum {string}
             */
            target?: "account" | "card";
            /** @description Of the account or card; used for the answer and then forgotten */
            number: string;
            /**
             * @description Whole đồng; left out: whoever pays enters it
             * @example 50000
             */
            amount?: number;
            /**
             * @description At most 25 characters once its marks are taken off
             * @example Chuyen tien
             */
            purpose?: string;
        };
        VietQrPayload: {
            payload: string;
        };
    };
    responses: {
        /** @description The body is not valid JSON; The cursor is not one of this list */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "bad-cursor" | "malformed-json";
                };
            };
        };
        /** @description A valid bearer token is needed */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "unauthenticated";
                };
            };
        };
        /** @description Your role may not do this; The unit lies outside your units */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "forbidden" | "outside-scope";
                };
            };
        };
        /** @description There is no such thing, or it lies outside your units */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "not-found";
                };
            };
        };
        /** @description This path does not have that method */
        Problem405: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "method-not-allowed";
                };
            };
        };
        /** @description It was changed meanwhile: read it again */
        Problem412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "precondition-failed";
                };
            };
        };
        /** @description The body is too large */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "body-too-large";
                };
            };
        };
        /** @description Send a type that the route takes */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "unsupported-media-type";
                };
            };
        };
        /** @description Some fields cannot be taken as they are */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "invalid-request";
                };
            };
        };
        /** @description Send If-Match with the version from ETag */
        Problem428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "precondition-required";
                };
            };
        };
        /** @description Too many requests: wait as long as Retry-After says */
        Problem429: {
            headers: {
                /** @description Seconds to wait */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "too-many-requests";
                };
            };
        };
        /** @description Something went wrong here; it is logged under the correlation id */
        Problem500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "internal-error";
                };
            };
        };
        /** @description A part that is needed does not answer: try later */
        Problem503: {
            headers: {
                /** @description Seconds to wait */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "try-later";
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a tracked payment account, made by the client (UUID version 7) */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    trackAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a tracked payment account, made by the client (UUID version 7) */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountRecord"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `resident-left`; `mobile-money-exists`; `account-differs`; `processing-restricted` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "account-differs" | "mobile-money-exists" | "processing-restricted" | "resident-left";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-resident`; `opening-day-missing`; `opening-day-of-planned`; `day-in-future`; `opened-before-birth`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request" | "opened-before-birth" | "opening-day-missing" | "opening-day-of-planned" | "unknown-resident";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    trackAccountBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /**
                         * Format: uuid
                         * @description Id of a tracked payment account, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        accountId: string;
                        /**
                         * Format: uuid
                         * @description Id of a resident, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        residentId: string;
                        kind: components["schemas"]["AccountKind"];
                        /**
                         * @description Bank, wallet or carrier by name or code, never a number
                         * @example Agribank
                         * @example momo
                         */
                        provider: string;
                        /** @enum {string} */
                        status: "planned" | "opened";
                        /**
                         * Format: date
                         * @description First day of an account that is opened
                         * @example 2026-03-17
                         */
                        openedOn?: string;
                        /**
                         * @description Whether the team helped to open it
                         * @default false
                         */
                        withTeamHelp?: boolean;
                    }[];
                    /** @description Answers what each command would be answered, and writes nothing; default: false */
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: ({
                            /** @constant */
                            accepted: true;
                            value: components["schemas"]["Account"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "account-differs" | "day-in-future" | "internal-error" | "invalid-request" | "mobile-money-exists" | "not-found" | "opened-before-birth" | "opening-day-missing" | "opening-day-of-planned" | "outside-scope" | "precondition-failed" | "processing-restricted" | "resident-left" | "too-many-requests" | "try-later" | "unknown-resident";
                            };
                        })[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    advanceAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a tracked payment account, made by the client (UUID version 7) */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountAdvance"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `resident-left`; `status-out-of-order`; `before-last-change`; `mobile-money-exists` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "mobile-money-exists" | "resident-left" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; `opened-before-birth`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request" | "opened-before-birth";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordEssentialService: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a tracked payment account, made by the client (UUID version 7) */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServicePayment"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `resident-left`; `account-not-open` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "account-not-open" | "resident-left";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; `before-opening`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-opening" | "day-in-future" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    checkAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a tracked payment account, made by the client (UUID version 7) */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountCheck"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `resident-left`; `account-not-open` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "account-not-open" | "resident-left";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; `before-opening`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-opening" | "day-in-future" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listAccounts: {
        parameters: {
            query: {
                /** @description Id of a resident, made by the client (UUID version 7) */
                residentId: string;
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Account"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listAccountsOfResidents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountsQuestion"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description By resident. Who is unknown, or lives outside your units, has none here */
                        items: components["schemas"]["Account"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctAccountStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a tracked payment account, made by the client (UUID version 7) */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountStatusCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `account-in-use`; `resident-left`; `mobile-money-exists` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "account-in-use" | "mobile-money-exists" | "resident-left" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-state`; `states-cross`; `day-in-future`; `opened-before-birth`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request" | "opened-before-birth" | "states-cross" | "unknown-state";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listAccountHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a tracked payment account, made by the client (UUID version 7) */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AccountChange"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getHolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a resident, made by the client (UUID version 7) */
                residentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolderState"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    buildVietQr: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VietQrOrder"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VietQrPayload"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `invalid-bin`; `invalid-number`; `invalid-amount`; `invalid-purpose`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-amount" | "invalid-bin" | "invalid-number" | "invalid-purpose" | "invalid-request";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    checkVietQr: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VietQrCheck"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VietQrContent"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `invalid-bin`; `invalid-number`; `invalid-amount`; `invalid-purpose`; `malformed`; `checksum-differs`; `not-vietqr`; `not-vnd`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "checksum-differs" | "invalid-amount" | "invalid-bin" | "invalid-number" | "invalid-purpose" | "invalid-request" | "malformed" | "not-vietqr" | "not-vnd";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPack: {
        parameters: {
            query?: {
                /** @description `cursor` of the answer before; without it the whole pack */
                since?: string;
                /** @description Things in one answer */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Code of a hamlet: commune code, dot, number */
                hamletCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Of the content; sent as `If-None-Match` by whoever has it */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pack"];
                };
            };
            /** @description The content is the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `unknown-unit`; There is no such thing, or it lies outside your units */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "not-found" | "unknown-unit";
                    };
                };
            };
            /** @description `closed-unit` */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit";
                    };
                };
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPackReads: {
        parameters: {
            query: {
                /** @description Code of an administrative unit */
                unit: string;
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PackRead"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPaymentData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a resident, made by the client (UUID version 7) */
                residentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentData"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPayoutLists: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                kind?: components["schemas"]["BeneficiaryKind"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PayoutList"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listHeldPayouts: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                why?: components["schemas"]["HeldWhy"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HeldPayout"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getMerchant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a merchant, made by the client (UUID version 7) */
                merchantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merchant"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordMerchant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a merchant, made by the client (UUID version 7) */
                merchantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MerchantRecord"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merchant"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `merchant-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "merchant-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-household`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-household" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctMerchant: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a merchant, made by the client (UUID version 7) */
                merchantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MerchantCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merchant"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-household`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-household" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordMerchantBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /**
                         * Format: uuid
                         * @description Id of a merchant, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        merchantId: string;
                        /**
                         * @description Code of a hamlet: commune code, dot, number
                         * @example 31027.07
                         */
                        hamletCode: string;
                        /**
                         * Format: date
                         * @description First day on which it was there
                         * @example 2026-03-17
                         */
                        since: string;
                        /**
                         * @description As the neighbours call it
                         * @example Quán nước đầu ấp
                         */
                        name: string;
                        kind: components["schemas"]["MerchantKind"];
                        /**
                         * @description The home that sells, where it is one
                         * @default null
                         */
                        householdId?: string | null;
                        /**
                         * @description Takes transfers
                         * @default null
                         */
                        transfer?: {
                            /**
                             * Format: date
                             * @description Calendar day in Asia/Ho_Chi_Minh
                             * @example 2026-03-17
                             */
                            since: string;
                            /** @default null */
                            until?: string | null;
                        } | null;
                        /**
                         * @description Shows a QR code to pay by
                         * @default null
                         */
                        qr?: {
                            /**
                             * Format: date
                             * @description Calendar day in Asia/Ho_Chi_Minh
                             * @example 2026-03-17
                             */
                            since: string;
                            /** @default null */
                            until?: string | null;
                        } | null;
                        /**
                         * @description Displays its prices
                         * @default null
                         */
                        prices?: {
                            /**
                             * Format: date
                             * @description Calendar day in Asia/Ho_Chi_Minh
                             * @example 2026-03-17
                             */
                            since: string;
                            /** @default null */
                            until?: string | null;
                        } | null;
                        /**
                         * @description Ships to the buyer itself
                         * @default null
                         */
                        shipping?: {
                            /**
                             * Format: date
                             * @description Calendar day in Asia/Ho_Chi_Minh
                             * @example 2026-03-17
                             */
                            since: string;
                            /** @default null */
                            until?: string | null;
                        } | null;
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            kind?: string;
                        };
                    }[];
                    /** @description Answers what each command would be answered, and writes nothing; default: false */
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: ({
                            /** @constant */
                            accepted: true;
                            value: components["schemas"]["Merchant"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "merchant-differs" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-household" | "unknown-unit";
                            };
                        })[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    advanceMerchant: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a merchant, made by the client (UUID version 7) */
                merchantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MerchantAdvance"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merchant"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctMerchantStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a merchant, made by the client (UUID version 7) */
                merchantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MerchantStatusCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merchant"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "first-state" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-state`; `states-cross`; `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request" | "states-cross" | "unknown-state";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listMerchantHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a merchant, made by the client (UUID version 7) */
                merchantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MerchantChange"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listMerchants: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["MerchantStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "hamletCode" | "-hamletCode" | "since" | "-since" | "status" | "-status" | "kind" | "-kind";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Merchant"][];
                        next?: string;
                        found?: components["schemas"]["Found"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `too-many-to-sort`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "too-many-to-sort" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    searchMerchants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MerchantSearch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Merchant"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getBill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a bill, made by the client (UUID version 7) */
                billId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bill"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordBill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a bill, made by the client (UUID version 7) */
                billId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillRecord"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bill"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `bill-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "bill-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-household`; `household-elsewhere`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "household-elsewhere" | "invalid-request" | "unknown-household" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctBill: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a bill, made by the client (UUID version 7) */
                billId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bill"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-household`; `household-elsewhere`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "household-elsewhere" | "invalid-request" | "unknown-household" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordBillBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /**
                         * Format: uuid
                         * @description Id of a bill, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        billId: string;
                        /**
                         * @description Code of a hamlet: commune code, dot, number
                         * @example 31027.07
                         */
                        hamletCode: string;
                        /**
                         * Format: date
                         * @description First day on which it was there
                         * @example 2026-03-17
                         */
                        since: string;
                        /**
                         * Format: uuid
                         * @description The home that paid
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        householdId: string;
                        service: components["schemas"]["EssentialService"];
                        paidBy: components["schemas"]["BillMeans"];
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            service?: string;
                            paidBy?: string;
                        };
                    }[];
                    /** @description Answers what each command would be answered, and writes nothing; default: false */
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: ({
                            /** @constant */
                            accepted: true;
                            value: components["schemas"]["Bill"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "bill-differs" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "household-elsewhere" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-household" | "unknown-unit";
                            };
                        })[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    advanceBill: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a bill, made by the client (UUID version 7) */
                billId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillAdvance"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bill"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctBillStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a bill, made by the client (UUID version 7) */
                billId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillStatusCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bill"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "first-state" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-state`; `states-cross`; `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request" | "states-cross" | "unknown-state";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listBillHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a bill, made by the client (UUID version 7) */
                billId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BillChange"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listBills: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["BillStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "hamletCode" | "-hamletCode" | "since" | "-since" | "status" | "-status" | "service" | "-service" | "paidBy" | "-paidBy";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Bill"][];
                        next?: string;
                        found?: components["schemas"]["Found"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `too-many-to-sort`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "too-many-to-sort" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    searchBills: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillSearch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Bill"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPayout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a line of a payout list, made by the client (UUID version 7) */
                payoutId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordPayout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a line of a payout list, made by the client (UUID version 7) */
                payoutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutRecord"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `duplicate-line`; `payout-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "duplicate-line" | "payout-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `wrong-level`; `unknown-resident`; `not-a-candidate`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "not-a-candidate" | "unknown-resident" | "unknown-unit" | "wrong-level";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctPayout: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a line of a payout list, made by the client (UUID version 7) */
                payoutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `duplicate-line`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "duplicate-line";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `wrong-level`; `unknown-resident`; `not-a-candidate`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "not-a-candidate" | "unknown-resident" | "unknown-unit" | "wrong-level";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordPayoutBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /**
                         * Format: uuid
                         * @description Id of a line of a payout list, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        payoutId: string;
                        /**
                         * @description Code of an administrative unit
                         * @example 31027
                         * @example 91
                         * @example 31027.07
                         */
                        unitCode: string;
                        /**
                         * Format: date
                         * @description First day on which it was there
                         * @example 2026-03-17
                         */
                        since: string;
                        kind: components["schemas"]["BeneficiaryKind"];
                        /**
                         * @description Its number in the list of the month
                         * @example 17
                         */
                        line: number;
                        paid: components["schemas"]["PaidTo"];
                        /**
                         * @description The beneficiary, once that is known
                         * @default null
                         */
                        residentId?: string | null;
                        /**
                         * @description Whom the line may be for, where a person has to choose: several, or one who is called nearly so
                         * @default []
                         */
                        candidates?: string[];
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            kind?: string;
                            paid?: string;
                            match?: string;
                        };
                    }[];
                    /** @description Answers what each command would be answered, and writes nothing; default: false */
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: ({
                            /** @constant */
                            accepted: true;
                            value: components["schemas"]["Payout"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "duplicate-line" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "not-a-candidate" | "not-found" | "outside-scope" | "payout-differs" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-resident" | "unknown-unit" | "wrong-level";
                            };
                        })[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    advancePayout: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a line of a payout list, made by the client (UUID version 7) */
                payoutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutAdvance"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change`; `duplicate-line` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "duplicate-line" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctPayoutStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a line of a payout list, made by the client (UUID version 7) */
                payoutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutStatusCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state`; `duplicate-line` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "duplicate-line" | "first-state" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-state`; `states-cross`; `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request" | "states-cross" | "unknown-state";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPayoutHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a line of a payout list, made by the client (UUID version 7) */
                payoutId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PayoutChange"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPayouts: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["PayoutStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "kind" | "-kind" | "line" | "-line" | "paid" | "-paid";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Payout"][];
                        next?: string;
                        found?: components["schemas"]["Found"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `too-many-to-sort`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "too-many-to-sort" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    searchPayouts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutSearch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Payout"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listTextReads: {
        parameters: {
            query: {
                /** @description Code of an administrative unit */
                unit: string;
                /** @description Id of a thing of a register, or an account, made by the client (UUID version 7) */
                thingId?: string;
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TextRead"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listExports: {
        parameters: {
            query: {
                /** @description Code of an administrative unit */
                unit: string;
                exportedBy?: string;
                /** @description Begun on this day or later */
                from?: string;
                /** @description Begun on this day or earlier */
                until?: string;
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ExportLine"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceStatus"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDeadLetters: {
        parameters: {
            query?: {
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeadLetter"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a dead letter, made by the client (UUID version 7) */
                deadLetterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterDetail"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    dropDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a dead letter, made by the client (UUID version 7) */
                deadLetterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applied: number;
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `still-failing` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "still-failing";
                    };
                };
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    retryDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a dead letter, made by the client (UUID version 7) */
                deadLetterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applied: number;
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `still-failing` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "still-failing";
                    };
                };
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    checkTopics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        topics: components["schemas"]["TopicCheck"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    applyTopics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Topics that were made or changed */
                        changed: string[];
                        /** @description As they are now */
                        topics: components["schemas"]["TopicCheck"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    republish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    topic: string;
                    /** @description From the answer before; without it from the beginning */
                    cursor?: string;
                    /** @default 500 */
                    limit?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Events that the outbox took; the relay sends them */
                        appended: number;
                        /** @description For the next page; null after the last */
                        cursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `unknown-topic`; There is no such thing, or it lies outside your units */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "not-found" | "unknown-topic";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    replay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Only these; without it all that it follows */
                    topics?: string[];
                    /** @description Offset to read from, in every partition; 0 without it */
                    from?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        topics: string[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `unknown-topic`; There is no such thing, or it lies outside your units */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "not-found" | "unknown-topic";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
}
