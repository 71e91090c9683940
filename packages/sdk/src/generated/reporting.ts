// Generated from packages/contracts/openapi by `pnpm generate`; do not edit.
export interface paths {
    "/reporting/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The definitions of all indicators */
        get: operations["listIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/indicators/{indicatorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The definition of an indicator; the last one where none holds on the day */
        get: operations["getIndicator"];
        /** Add an indicator that is made of existing measures */
        put: operations["defineIndicator"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/indicators/{indicatorId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every definition that an indicator has had, oldest first */
        get: operations["listIndicatorVersions"];
        put?: never;
        /** Define it anew from a day on; the series before stays as it was */
        post: operations["changeIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/indicators/{indicatorId}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say from when on an indicator is no longer kept; its values before stay */
        post: operations["retireIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What indicators can be made of */
        get: operations["listMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/units/{unit}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All indicators of one unit */
        get: operations["getUnitValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/indicators/{indicatorId}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An indicator of a unit and of each unit one level beneath */
        get: operations["getChildValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/indicators/{indicatorId}/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An indicator of a unit over time; 400 points at most */
        get: operations["getSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/claims/{claimId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One claim */
        get: operations["getClaim"];
        /** Keep a figure that somebody else has told, beside what is computed */
        put: operations["recordClaim"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/claims/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a figure that somebody else has told, beside what is computed, up to 1000 at once */
        post: operations["recordClaimBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/claims/{claimId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what would become of a claim, with its flags, and write nothing */
        post: operations["checkClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/claims/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what would become of a claim, with its flags, and write nothing, up to 1000 at once */
        post: operations["checkClaimBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/claims/{claimId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a claim; it is kept and no longer shown beside values */
        post: operations["withdrawClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims of a unit, the latest time first, withdrawn ones too */
        get: operations["listClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/units/{unit}/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All computed indicators of a unit and of each unit one level beneath */
        get: operations["getDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/indicators/{indicatorId}/contributors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a number is made of, hamlet by hamlet; what counts in several hamlets stands in each */
        get: operations["listContributors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/counted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether visits are counted by now, and in which numbers, in the order in which they are named */
        post: operations["listCounted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/boundary-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Indicators of units as they would be if units were otherwise; nothing is stored */
        post: operations["previewBoundaries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/targets/{targetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One target */
        get: operations["getTarget"];
        /** Draft a target; it holds once it is approved */
        put: operations["draftTarget"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Put other content in place of a draft */
        patch: operations["reviseTarget"];
        trace?: never;
    };
    "/reporting/v1/targets/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draft a target; it holds once it is approved, up to 1000 at once */
        post: operations["draftTargetBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/targets/{targetId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a target; from its first day on it replaces those of the same indicator, unit and campaign */
        post: operations["approveTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Targets of a unit and of the units one level beneath, the latest first */
        get: operations["listTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/targets/{targetId}/cascade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a target could be shared out beneath, what the units there have, and what is wrong with that */
        get: operations["getTargetCascade"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/campaign-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a unit and those beneath have reached of their targets, against time; and who is silent */
        get: operations["getCampaignBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/scorecards/{scorecardId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One scorecard; drafts are seen by the unit that sets them, the others also by those that it scores */
        get: operations["getScorecard"];
        /** Draft a scorecard; it scores once it is approved */
        put: operations["draftScorecard"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Put other content in place of a draft */
        patch: operations["reviseScorecard"];
        trace?: never;
    };
    "/reporting/v1/scorecards/{scorecardId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a scorecard; it supersedes the edition before it for the same unit, code and year */
        post: operations["approveScorecard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/scorecards/{scorecardId}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a scorecard out of use; what was published by it stays */
        post: operations["retireScorecard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/scorecards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Scorecards of a unit and of the units above it, the latest year first */
        get: operations["listScorecards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/unit-groups/{unitGroupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One group of comparable units */
        get: operations["getUnitGroup"];
        /** Name units that are ranked among each other, by their kind or one by one */
        put: operations["defineUnitGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Give a group another name or other members; published rankings stay as they are */
        patch: operations["changeUnitGroup"];
        trace?: never;
    };
    "/reporting/v1/unit-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The groups of comparable units of a unit and of the units above it */
        get: operations["listUnitGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/unit-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was claimed, set, grouped or closed for versions of units, apart from what is withdrawn, superseded or retired */
        post: operations["listUnitRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/component-values/{componentValueId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Enter what a unit has of a component that nothing computes; the latest day counts, of one day the last entry */
        put: operations["enterComponentValue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/component-values/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter what a unit has of a component that nothing computes; the latest day counts, of one day the last entry, up to 1000 at once */
        post: operations["enterComponentValueBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/component-values/{componentValueId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a value that was entered by hand; the one before it counts again */
        post: operations["withdrawComponentValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/component-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was entered by hand for a unit, the latest day first, withdrawn values too */
        get: operations["listComponentValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/scorecards/{scorecardId}/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Score and rank the units of a group, as the values are now */
        get: operations["rankUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/rankings/{rankingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A published ranking, for the unit that published it and for those beneath it */
        get: operations["getRanking"];
        /** Freeze the ranking of a group as it is now; later values do not change it, another edition supersedes it */
        put: operations["publishRanking"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/rankings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The published rankings of a unit and of the units above it, the latest first, without their rows */
        get: operations["listRankings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/closings/{closingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One closing with its definitions */
        get: operations["getClosing"];
        /** Close a period that is over: freeze and sign every value of a unit and of all beneath it */
        put: operations["closePeriod"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/closings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Closings of a unit and of all that lie beneath it today, the latest first */
        get: operations["listClosings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/closings/{closingId}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was frozen, by unit and indicator: in the order in which it was hashed */
        get: operations["listClosedValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/closings/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The chain of all closings, the oldest first: anybody can check that none was changed, added or taken out */
        get: operations["listClosingLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/closings/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys with which the signatures of closings are checked */
        get: operations["listClosingKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/closings/{closingId}/restatements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Closed values that are others by now, beside what they are and why; a page may hold less than its limit */
        get: operations["listRestatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/closings/{closingId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has changed one closed value since, in the order in which it arrived */
        get: operations["listClosedChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/indicators/{indicatorId}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a number comes from: definition, parts, both views, last change, and who has synced */
        get: operations["explainValue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/exports/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Computed indicators of a unit and of all units beneath, at one time or over time, as a table */
        get: operations["exportValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/exports/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims of a unit and of all units beneath, withdrawn ones too, as a table */
        get: operations["exportClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/exports/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Targets of a unit and of all units beneath, as a table */
        get: operations["exportTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/exports/contributors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a number is made of, by pseudonymous ids, as a table */
        get: operations["exportContributors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/freshness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the numbers have come in what the services have told */
        get: operations["getFreshness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/recompute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count everything again from the log, compare with the live numbers, and put right what differs */
        post: operations["recompute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v1/export-log": {
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
    "/reporting/v1/operations/status": {
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
    "/reporting/v1/operations/dead-letters": {
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
    "/reporting/v1/operations/dead-letters/{deadLetterId}": {
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
    "/reporting/v1/operations/dead-letters/{deadLetterId}/retry": {
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
    "/reporting/v1/operations/topics": {
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
    "/reporting/v1/operations/topics/apply": {
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
    "/reporting/v1/operations/republish": {
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
    "/reporting/v1/operations/replay": {
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
        BoardCampaign: {
            /**
             * Format: uuid
             * @description Id of a campaign, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            campaignId: string;
            /** @enum {string} */
            status: "planned" | "running" | "closed" | "cancelled";
            /** @description What it has approved targets for, in the unit and beneath */
            indicatorIds: (string)[];
        };
        BoardRow: {
            unit: components["schemas"]["NamedUnit"];
            /** @description Null: none is approved for any of the days */
            target: components["schemas"]["Target"] | null;
            /** @description On the last day that has come; of a flow by week that week */
            reached: components["schemas"]["IndicatorValue"];
            /** @description What is reached, of the target */
            percent: number | null;
            /** @description By the end of today if it went evenly from the baseline, or 0; a share of a flow from the start */
            expected: number | null;
            behind: boolean | null;
        };
        BoundaryImpact: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit: string;
            indicatorId: string;
            /** @description Null: the unit is not there */
            before: {
                numerator: number;
                /** @description Null: a plain number, no rate */
                denominator: number | null;
                /** @description Null: no data */
                value: number | null;
            } | null;
            after: {
                numerator: number;
                /** @description Null: a plain number, no rate */
                denominator: number | null;
                /** @description Null: no data */
                value: number | null;
            } | null;
        };
        CascadeFinding: {
            /** @enum {string} */
            code: "children-below-parent" | "children-without-target";
            /** @description The units it is about */
            units: string[];
            /** @description By how much the counts add up to less; null for rates */
            missing: number | null;
        };
        Claim: {
            /**
             * Format: uuid
             * @description Id of a claim, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            claimId: string;
            indicatorId: string;
            /**
             * @description The version of the unit at the time of the claim
             * @example 31027
             * @example 31027@2025-07-01
             */
            unit: string;
            /**
             * @description What the figure stands for: a day, or a period
             * @example 2026-W12
             * @example 2026-03
             * @example 2026..2026-03-17
             * @example 2025-07-15+100
             * @example 2026-03-01..2026-04-30
             */
            time: string;
            /** @default null */
            numerator: number | null;
            /**
             * @description Null: not told. 0 is refused
             * @default null
             */
            denominator: number | null;
            /**
             * @description As it was told, of a rate in percent, with 2 decimals at most; default: what the parts give
             * @default null
             */
            value: number | null;
            /**
             * @description How the figure was worded: "nearly 8,000", ">90"
             * @default exact
             * @enum {string}
             */
            qualifier: "exact" | "about" | "over" | "nearly";
            source: {
                /** @description Who published or reported it, never a private person */
                name: string;
                publishedOn: string | null;
            };
            /** @description The words of the source, without personal data */
            rawText: string;
            /** @description Of the definition that held then */
            version: number;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            from: string;
            /**
             * Format: date
             * @description Day after the last one that it stands for
             * @example 2026-03-17
             */
            until: string;
            /** @description Why it is implausible; such a claim is kept and enters no sum */
            flags: components["schemas"]["ClaimFlag"][];
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            recordedAt: string;
            /** @description A withdrawn claim is kept and shown nowhere but here */
            withdrawn: {
                /**
                 * Format: date-time
                 * @description Instant with offset; answers are in UTC
                 * @example 2026-03-17T11:40:00Z
                 */
                at: string;
                reason: string;
            } | null;
        };
        ClaimFlag: {
            /**
             * @description The rule that the claim fails
             * @example rate-over-100
             */
            rule: string;
            detail: string;
        };
        /**
         * @example {
         *       "indicatorId": "I-43",
         *       "unit": "15712",
         *       "time": "2025-05-24",
         *       "numerator": 8,
         *       "denominator": 8,
         *       "source": {
         *         "name": "Báo Thanh Hóa",
         *         "publishedOn": "2025-05-24"
         *       },
         *       "rawText": "8/8 thôn có camera an ninh"
         *     }
         */
        ClaimReport: {
            indicatorId: string;
            /**
             * @description A bare code means the unit that had it at the time of the claim
             * @example 31027
             * @example 31027@2025-07-01
             */
            unit: string;
            /**
             * @description What the figure stands for: a day, or a period
             * @example 2026-W12
             * @example 2026-03
             * @example 2026..2026-03-17
             * @example 2025-07-15+100
             * @example 2026-03-01..2026-04-30
             */
            time: string;
            /** @default null */
            numerator?: number | null;
            /**
             * @description Null: not told. 0 is refused
             * @default null
             */
            denominator?: number | null;
            /**
             * @description As it was told, of a rate in percent, with 2 decimals at most; default: what the parts give
             * @default null
             */
            value?: number | null;
            /**
             * @description How the figure was worded: "nearly 8,000", ">90"
             * @default exact
             * @enum {string}
             */
            qualifier?: "exact" | "about" | "over" | "nearly";
            source: components["schemas"]["ClaimSource"];
            /** @description The words of the source, without personal data */
            rawText: string;
        };
        ClaimSource: {
            /** @description Who published or reported it, never a private person */
            name: string;
            /**
             * @description Null: undated
             * @default null
             */
            publishedOn?: string | null;
        };
        /**
         * @example {
         *       "reason": "Báo đã đính chính"
         *     }
         */
        ClaimWithdrawal: {
            reason: string;
        };
        ClaimedValue: {
            indicatorId: string;
            version: number;
            /**
             * Format: date
             * @description First day that the claims stand for
             * @example 2026-03-17
             */
            from: string;
            /**
             * Format: date
             * @description Day after the last day that they stand for
             * @example 2026-03-17
             */
            until: string;
            /** @description What those who reported add up to */
            numerator: number | null;
            /** @description Null: not known for all, so there is no rate */
            denominator: number | null;
            value: number | null;
            /** @description True: somebody is missing, "8 of ?, 1 of 3 predecessors reported" */
            partial: boolean;
            coverage: {
                predecessors: number;
                reported: number;
            };
            claims: {
                /**
                 * Format: uuid
                 * @description Id of a claim, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                claimId: string;
                /**
                 * @description The version of the unit that the claim is of
                 * @example 31027
                 * @example 31027@2025-07-01
                 */
                unit: string;
                /**
                 * @description How the figure was worded: "nearly 8,000", ">90"
                 * @enum {string}
                 */
                qualifier: "exact" | "about" | "over" | "nearly";
                source: string;
                flags: components["schemas"]["ClaimFlag"][];
            }[];
        };
        ClosedChange: {
            /**
             * @description What it is: its owner knows it by this id
             * @example visit
             * @example household
             * @example resident
             * @example body
             * @example unit
             */
            kind: string;
            /** @description Pseudonymous id, or a unit; its owner knows more, by right */
            id: string;
            /** @description Where it was told; null: it was not */
            topic: string | null;
            /**
             * @description The unit that it counts in
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit: string;
            /** @enum {string} */
            part: "numerator" | "denominator";
            measure: string;
            /** @description From which day, or on which, it counts; null: before the first closed period */
            day: string | null;
            /** @description By how much it changed the closed value */
            amount: number;
            /**
             * @description `late`: told after the closing; `corrected`: told before, and otherwise since; `boundary`: units changed; `definition`: another version holds for the period now; `recomputed`: sums were damaged and put right
             * @enum {string}
             */
            reason: "late" | "corrected" | "boundary" | "definition" | "recomputed";
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            arrivedAt: string;
        };
        ClosedIndicator: {
            indicatorId: string;
            /** @description Of the definition that held on the last day of the period */
            version: number;
            /**
             * Format: date
             * @description First day of the period of a flow; the day of a stock
             * @example 2026-03-17
             */
            from: string;
            /**
             * Format: date
             * @description Day after the last day of the period
             * @example 2026-03-17
             */
            until: string;
            /** @description Measures that were added up */
            numerator: string[];
            /** @description Null: a plain number; empty: a rate of which nobody told the lower part */
            denominator: string[] | null;
        };
        ClosedMark: {
            /**
             * Format: uuid
             * @description Id of a closing, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            closingId: string;
            value: number | null;
            /** @description Whether it is another value by now */
            restated: boolean;
        };
        ClosedValue: {
            /**
             * @description A unit; with @day the version that began on that day
             * @example 31027
             * @example 31027@2025-07-01
             */
            unit: string;
            indicatorId: string;
            numerator: number;
            denominator: number | null;
            /** @description Null: there was no data */
            value: number | null;
        };
        /** @description A closed period with what was counted in it */
        Closing: {
            /**
             * Format: uuid
             * @description Id of a closing, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            closingId: string;
            /**
             * @description The version of the unit in whose boundaries it was counted
             * @example 31027
             * @example 31027@2025-07-01
             */
            unit: string;
            /**
             * @description A day, ISO week, month, quarter, year, year to a day, campaign of so many days from its first, or range of days
             * @example 2026-W12
             * @example 2026-03
             * @example 2026..2026-03-17
             * @example 2025-07-15+100
             * @example 2026-03-01..2026-04-30
             */
            period: string;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            from: string;
            /**
             * Format: date
             * @description Day after its last day
             * @example 2026-03-17
             */
            until: string;
            /** @description Who closed it: subject of the token */
            closedBy: string;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            closedAt: string;
            valueCount: number;
            /**
             * @description Of its definitions and values, a line each
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            contentHash: string;
            link: components["schemas"]["ClosingLink"];
            indicators: components["schemas"]["ClosedIndicator"][];
        };
        ClosingHead: {
            /**
             * Format: uuid
             * @description Id of a closing, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            closingId: string;
            /**
             * @description The version of the unit in whose boundaries it was counted
             * @example 31027
             * @example 31027@2025-07-01
             */
            unit: string;
            /**
             * @description A day, ISO week, month, quarter, year, year to a day, campaign of so many days from its first, or range of days
             * @example 2026-W12
             * @example 2026-03
             * @example 2026..2026-03-17
             * @example 2025-07-15+100
             * @example 2026-03-01..2026-04-30
             */
            period: string;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            from: string;
            /**
             * Format: date
             * @description Day after its last day
             * @example 2026-03-17
             */
            until: string;
            /** @description Who closed it: subject of the token */
            closedBy: string;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            closedAt: string;
            valueCount: number;
            /**
             * @description Of its definitions and values, a line each
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            contentHash: string;
            link: components["schemas"]["ClosingLink"];
        };
        /** @description Public key as a JSON Web Key (RFC 8037) */
        ClosingKey: {
            kid: string;
            /** @constant */
            kty: "OKP";
            /** @constant */
            crv: "Ed25519";
            x: string;
            /** @constant */
            use: "sig";
            /** @constant */
            alg: "EdDSA";
        };
        ClosingLink: {
            /** @description From 1 on, without gaps */
            position: number;
            /**
             * @description `hash` of the closing before; of the first 64 zeros
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            previousHash: string;
            /**
             * @description Of the text of the closing, in which the hash of its values stands
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            bodyHash: string;
            /**
             * @description Of the text `lantoa-link-1 <position> <previousHash> <bodyHash>`
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            hash: string;
            /** @description With which key it was signed: `kid` of a public key */
            keyId: string;
            /** @description Ed25519 over the same text, base64url */
            signature: string;
        };
        ComponentScore: {
            /** @description Null: something is missing; never 0 in its place */
            score: number | null;
            value: number | null;
            numerator: number | null;
            denominator: number | null;
            /**
             * @description Why there is no value
             * @enum {string}
             */
            missing?: "not-entered" | "nothing-to-divide-by" | "facts-to-come" | "not-yet" | "not-defined-then";
            /** @description Where the value was entered by hand */
            entered?: {
                /**
                 * Format: uuid
                 * @description Id of a value that was entered by hand, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                componentValueId: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                on: string;
                source: string;
            };
        };
        ComponentValue: {
            /**
             * Format: uuid
             * @description Id of a value that was entered by hand, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            componentValueId: string;
            /**
             * Format: uuid
             * @description Id of a scorecard, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            scorecardId: string;
            /**
             * @description Id of a component within its scorecard
             * @example awareness.1
             */
            componentId: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit: string;
            /** @description What the component is scored by: a figure, 0 or 1, or the points themselves */
            value: number;
            /**
             * Format: date
             * @description For which day of the year of the scorecard it stands
             * @example 2026-03-17
             */
            on: string;
            /** @description The paper or decision behind it, never a private person */
            source: string;
            /** @default null */
            note: string | null;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            enteredAt: string;
            /** @description A withdrawn value is kept and scores nothing */
            withdrawn: {
                /**
                 * Format: date-time
                 * @description Instant with offset; answers are in UTC
                 * @example 2026-03-17T11:40:00Z
                 */
                at: string;
                reason: string;
            } | null;
        };
        /**
         * @example {
         *       "scorecardId": "01990f3e-7c1a-7000-8000-000000000001",
         *       "componentId": "society.2",
         *       "unit": "31027",
         *       "value": 1,
         *       "on": "2026-03-17",
         *       "source": "Kế hoạch 12/KH-UBND ngày 15/01/2026"
         *     }
         */
        ComponentValueReport: {
            /**
             * Format: uuid
             * @description Id of a scorecard, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            scorecardId: string;
            /**
             * @description Id of a component within its scorecard
             * @example awareness.1
             */
            componentId: string;
            /**
             * @description A unit; with @day the version that began on that day
             * @example 31027
             * @example 31027@2025-07-01
             */
            unit: string;
            /** @description What the component is scored by: a figure, 0 or 1, or the points themselves */
            value: number;
            /**
             * Format: date
             * @description For which day of the year of the scorecard it stands
             * @example 2026-03-17
             */
            on: string;
            /** @description The paper or decision behind it, never a private person */
            source: string;
            /** @default null */
            note?: string | null;
        };
        /**
         * @example {
         *       "reason": "Nhập nhầm xã"
         *     }
         */
        ComponentValueWithdrawal: {
            reason: string;
        };
        Contributor: {
            /**
             * @description What it is: its owner knows it by this id
             * @example household
             * @example resident
             * @example person
             * @example body
             * @example hamlet
             * @example visit
             */
            kind: string;
            /** @description Pseudonymous id, or a hamlet; its owner knows more, by right */
            id: string;
            /**
             * @description The hamlet, or the unit that the contributor belongs to without one
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit: string;
            /**
             * Format: date
             * @description Since when it counts; in a flow the first day of the period
             * @example 2026-03-17
             */
            since: string;
            /** @description How much it counts: more than 1 for a household with several adults, a resident with several accounts */
            count: number;
        };
        /**
         * @example {
         *       "visitIds": [
         *         "01990f3e-7c1a-7000-8000-0000000000e1"
         *       ]
         *     }
         */
        CountedQuery: {
            visitIds: string[];
        };
        CountedVisit: {
            /**
             * Format: uuid
             * @description Id of a visit, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            visitId: string;
            /** @description No: it has not arrived yet, was withdrawn, or is none of the units of the caller */
            counted: boolean;
            /** @description Indicators that count it above the line */
            moved: components["schemas"]["MovedNumber"][];
        };
        DashboardRow: {
            unit: components["schemas"]["NamedUnit"];
            /** @description In the order of `indicators`; null: not measured at this level */
            values: ({
                /** @description Says nothing where the reason is `not-yet` */
                numerator: number;
                /** @description Null: a plain number, no rate */
                denominator: number | null;
                /** @description Null: no data */
                value: number | null;
                /**
                 * @description Why there is no data
                 * @enum {string}
                 */
                reason?: "nothing-to-divide-by" | "facts-to-come" | "not-yet";
            } | null)[];
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
        Explanation: {
            unit: components["schemas"]["NamedUnit"];
            /** @description The definition that holds at the time, or else the last one */
            indicator: components["schemas"]["Indicator"];
            /** @description In the boundaries that are asked for; null: it has none there and then */
            value: components["schemas"]["IndicatorValue"] | null;
            /** @description In the boundaries of today; null: no such unit or value */
            asNow: components["schemas"]["IndicatorValue"] | null;
            /** @description In the boundaries of the time; null: no such unit or value */
            asWas: components["schemas"]["IndicatorValue"] | null;
            /** @description As now: what the last closing of the period has frozen; `listClosedChanges` tells who changed it */
            closed?: components["schemas"]["ClosedMark"];
            /** @description Of what the indicator is made of */
            lastChange: {
                /** @description When something that it is made of was last counted in the unit; null: not known */
                appliedAt: string | null;
                /** @description Records of that kind that wait to be counted */
                waiting: number;
            };
            /** @description How many teams have synced in the week before the end of the time, or before today */
            synced: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                since: string;
                /** @description Hamlets that an active team serves */
                teams: number;
                /** @description Those of them from which a visit since that day has arrived */
                heard: number;
            };
        };
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
        Indicator: {
            indicatorId: string;
            version: number;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            validFrom: string;
            /** @description First day of the next version or after its retirement */
            validTo: string | null;
            /** @description Vietnamese name */
            name: string;
            nameEn: string;
            /** @description What it says, in Vietnamese */
            definition: string;
            definitionEn: string;
            numerator: {
                /** @description What is counted */
                text: string;
                /** @description The additive quantities behind it, added up; of a flow those of the period. Empty: nobody tells such facts yet */
                measures: string[];
            };
            denominator: {
                /** @description What is counted */
                text: string;
                /** @description The additive quantities behind it, added up; of a flow those of the period. Empty: nobody tells such facts yet */
                measures: string[];
            } | null;
            /** @enum {string} */
            unit: "%" | "teams" | "persons" | "accounts" | "merchants" | "households" | "hamlets" | "attendances" | "documents" | "dossiers-a-day" | "followers" | "items" | "labels" | "orders" | "products" | "rank" | "sellers" | "sessions" | "visits" | "VND" | "websites" | "warnings" | "scam-reports";
            /** @enum {string} */
            kind: "stock" | "flow" | "cumulative" | "rank";
            levels: components["schemas"]["UnitLevel"][];
            periods: ("day" | "week" | "month" | "quarter" | "year" | "year-to-date" | "campaign" | "range")[];
            /** @enum {string} */
            pillar: "government" | "economy" | "society";
            /**
             * @description Service that owns the facts; some are still to come. `services` and `infrastructure` stand in old answers: now `government`
             * @enum {string}
             */
            service: "identity" | "payments" | "teams" | "reporting" | "government" | "market" | "services" | "infrastructure";
            /**
             * @description Of values that cannot be counted anew: `sum`, `ratio` (Σ numerators / Σ denominators), `mean` of the values, or `none`
             * @enum {string}
             */
            merge: "sum" | "ratio" | "mean" | "none";
            /** @description Whether it has values of its own; else it can only be claimed */
            computed: boolean;
        };
        /**
         * @example {
         *       "validFrom": "2026-01-01",
         *       "name": "Người từ 15 tuổi có chữ ký số",
         *       "nameEn": "Persons of 15 and over with a digital signature",
         *       "definition": "Tỷ lệ người từ đủ 15 tuổi đã có chữ ký số cá nhân.",
         *       "definitionEn": "Residents of 15 and over who have a personal digital signature.",
         *       "numerator": {
         *         "text": "người có chữ ký số",
         *         "measures": [
         *           "signatures-15"
         *         ]
         *       },
         *       "denominator": {
         *         "text": "người từ đủ 15 tuổi",
         *         "measures": [
         *           "persons-15"
         *         ]
         *       },
         *       "unit": "%",
         *       "kind": "stock",
         *       "levels": [
         *         "hamlet",
         *         "commune",
         *         "province"
         *       ],
         *       "periods": [
         *         "day"
         *       ],
         *       "pillar": "society",
         *       "merge": "ratio"
         *     }
         */
        IndicatorDefinition: {
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            validFrom: string;
            /** @description Of the indicator, never of a person */
            name: string;
            nameEn: string;
            definition: string;
            definitionEn: string;
            numerator: {
                text: string;
                measures: string[];
            };
            /** @default null */
            denominator?: {
                text: string;
                measures: string[];
            } | null;
            /** @enum {string} */
            unit: "%" | "teams" | "persons" | "accounts" | "merchants" | "households" | "hamlets" | "attendances" | "documents" | "dossiers-a-day" | "followers" | "items" | "labels" | "orders" | "products" | "sellers" | "sessions" | "visits" | "VND" | "websites" | "warnings" | "scam-reports";
            /** @enum {string} */
            kind: "stock" | "flow" | "cumulative";
            levels: components["schemas"]["UnitLevel"][];
            periods: ("day" | "week" | "month" | "quarter" | "year" | "year-to-date" | "campaign" | "range")[];
            /** @enum {string} */
            pillar: "government" | "economy" | "society";
            /**
             * @description Of values that cannot be counted anew: `sum`, `ratio` (Σ numerators / Σ denominators), `mean` of the values, or `none`
             * @enum {string}
             */
            merge: "sum" | "ratio" | "mean" | "none";
        };
        /**
         * @example {
         *       "from": "2027-01-01"
         *     }
         */
        IndicatorRetirement: {
            /**
             * Format: date
             * @description First day without it
             * @example 2026-03-17
             */
            from: string;
        };
        IndicatorValue: {
            /**
             * Format: date
             * @description First day of the period of a flow; the day of a stock, of a period that goes on today
             * @example 2026-03-17
             */
            from: string;
            /**
             * Format: date
             * @description Day after the last day of the period of a flow; the day after that of a stock
             * @example 2026-03-17
             */
            until: string;
            /** @description Says nothing where the reason is `not-yet` */
            numerator: number;
            /** @description Null: a plain number, no rate */
            denominator: number | null;
            /** @description Null: no data */
            value: number | null;
            /**
             * @description Why there is no data
             * @enum {string}
             */
            reason?: "nothing-to-divide-by" | "facts-to-come" | "not-yet";
        };
        /**
         * @description The decision behind it
         * @example {
         *       "number": "12/QĐ-UBND",
         *       "issuer": "UBND xã U Minh Thượng",
         *       "date": "2025-08-01"
         *     }
         */
        LegalAct: {
            number: string;
            /** @description The authority, never a person */
            issuer: string;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            date: string;
        };
        /**
         * @description The decision behind it
         * @example {
         *       "number": "12/QĐ-UBND",
         *       "issuer": "UBND xã U Minh Thượng",
         *       "date": "2025-08-01"
         *     }
         */
        LegalActInput: {
            number: string;
            /** @description The authority, never a person */
            issuer: string;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            date: string;
        };
        Measure: {
            name: string;
            /** @description What is counted, in Vietnamese */
            text: string;
            /** @enum {string} */
            kind: "stock" | "flow";
            /**
             * @description What each entry stands for
             * @example household
             */
            counts: string;
            /** @description Whether a thing counts once, however often it comes */
            distinct: boolean;
            /** @description The only period it can be read for; null: any */
            period: ("week" | "month") | null;
            /**
             * @description Service that owns the facts; some are still to come. `services` and `infrastructure` stand in old answers: now `government`
             * @enum {string}
             */
            service: "identity" | "payments" | "teams" | "reporting" | "government" | "market" | "services" | "infrastructure";
            /** @description Where the facts come from */
            topic: string;
        };
        MovedNumber: {
            indicatorId: string;
            /**
             * @description The hamlet; what lies above it counts the same
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit: string;
            /**
             * @description The week or month for which it counts; the day where every one counts
             * @example 2026-W12
             * @example 2026-03
             * @example 2026-03-17
             */
            period: string;
            /** @description What stands above the line of the hamlet now; left out where there is no value */
            numerator?: number;
            /** @description The same without this visit: no less where another visit counts the same home */
            without?: number;
            /** @description Null: a plain number, no rate */
            denominator?: number | null;
        };
        NamedUnit: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            code: string;
            name: string;
            kind: string;
            /** @description Null: the nation */
            level: components["schemas"]["UnitLevel"] | null;
        };
        /** @description The rank that somebody published: a claim that enters nothing */
        OfficialRank: {
            /**
             * Format: uuid
             * @description Id of a claim, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            claimId: string;
            rank: number | null;
            /** @description Units ranked; null: not told */
            of: number | null;
            /**
             * @description How the figure was worded: "nearly 8,000", ">90"
             * @enum {string}
             */
            qualifier: "exact" | "about" | "over" | "nearly";
            source: string;
            flags: components["schemas"]["ClaimFlag"][];
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
        PublishedRanking: {
            /**
             * Format: uuid
             * @description Id of a published ranking, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            rankingId: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit: string;
            /** @description Counts those published by the same scorecard for the same group */
            edition: number;
            /** @enum {string} */
            status: "published" | "superseded";
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            publishedAt: string;
            result: components["schemas"]["RankingResult"];
        };
        PublishedRankingSummary: {
            /**
             * Format: uuid
             * @description Id of a published ranking, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            rankingId: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit: string;
            /** @description Counts those published by the same scorecard for the same group */
            edition: number;
            /** @enum {string} */
            status: "published" | "superseded";
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            publishedAt: string;
            scorecard: {
                /**
                 * Format: uuid
                 * @description Id of a scorecard, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                scorecardId: string;
                code: string;
                year: number;
                /** @description Null: a draft, that scores nothing yet */
                edition: number | null;
                name: string;
                issuer: string;
                verified: boolean;
                note: string | null;
                points: number;
                decimals: number;
            };
            unitGroup: {
                /**
                 * Format: uuid
                 * @description Id of a group of comparable units, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                unitGroupId: string;
                name: string;
                version: number;
            };
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
            /**
             * @description In the boundaries of today, or of the day (of a flow: of each day)
             * @default as-now
             * @enum {string}
             */
            view: "as-now" | "as-was";
            counts: {
                ranked: number;
                unranked: number;
            };
        };
        RankedComponent: {
            /**
             * @description Id of a component within its scorecard
             * @example awareness.1
             */
            componentId: string;
            /**
             * @description Id of a group within its scorecard
             * @example awareness
             */
            groupId: string;
            name: string;
            points: number;
            indicatorId: (string) | null;
            /** @description Of the definition of the indicator */
            version: number | null;
            from: string | null;
            /** @description Day after the last one */
            until: string | null;
            /** @description Smallest value among the units */
            least: number | null;
            /** @description Largest value among the units */
            most: number | null;
        };
        /**
         * @example {
         *       "scorecardId": "01990f3e-7c1a-7000-8000-000000000001",
         *       "unitGroupId": "01990f3e-7c1a-7000-8000-000000000002",
         *       "on": "2026-12-31"
         *     }
         */
        RankingPublication: {
            /**
             * Format: uuid
             * @description Id of a scorecard, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            scorecardId: string;
            /**
             * Format: uuid
             * @description Id of a group of comparable units, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            unitGroupId: string;
            /**
             * Format: date
             * @description As of this day of the year of the scorecard; default: its last that has come. Where a component counts distinct keys for whole weeks or months, only today or the last day of one
             * @example 2026-03-17
             */
            on?: string;
            /**
             * @description In the boundaries of today, or of the day (of a flow: of each day)
             * @default as-now
             * @enum {string}
             */
            view?: "as-now" | "as-was";
        };
        RankingResult: {
            scorecard: {
                /**
                 * Format: uuid
                 * @description Id of a scorecard, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                scorecardId: string;
                code: string;
                year: number;
                /** @description Null: a draft, that scores nothing yet */
                edition: number | null;
                name: string;
                issuer: string;
                verified: boolean;
                note: string | null;
                points: number;
                decimals: number;
            };
            unitGroup: {
                /**
                 * Format: uuid
                 * @description Id of a group of comparable units, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                unitGroupId: string;
                name: string;
                version: number;
            };
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
            /**
             * @description In the boundaries of today, or of the day (of a flow: of each day)
             * @default as-now
             * @enum {string}
             */
            view: "as-now" | "as-was";
            groups: {
                /**
                 * @description Id of a group within its scorecard
                 * @example awareness
                 */
                groupId: string;
                name: string;
                points: number;
            }[];
            components: components["schemas"]["RankedComponent"][];
            /** @description By rank, equal ranks by code; unranked units at the end */
            rows: components["schemas"]["RankingRow"][];
            counts: {
                ranked: number;
                unranked: number;
            };
            /** @description Members of a listed group that were not there, or lay in another unit */
            absent: {
                /**
                 * @description A unit; with @day the version that began on that day
                 * @example 31027
                 * @example 31027@2025-07-01
                 */
                unit: string;
                /** @enum {string} */
                reason: "closed" | "not-yet" | "elsewhere";
                /** @description Ranked in its place only where they are members */
                successors: string[];
            }[];
        };
        RankingRow: {
            unit: components["schemas"]["NamedUnit"];
            /** @description Units with equal totals share one: 1, 2, 2, 4; null: unranked */
            rank: number | null;
            /** @description Null: something is missing; never 0 in its place */
            total: number | null;
            /** @description In the order of `groups` */
            groups: (number | null)[];
            /** @description In the order of `components` */
            components: components["schemas"]["ComponentScore"][];
            /** @description What an unranked unit lacks */
            missing: string[];
            official: components["schemas"]["OfficialRank"] | null;
        };
        Restatement: {
            /**
             * @description As it was closed
             * @example 31027
             * @example 31027@2025-07-01
             */
            unit: string;
            indicatorId: string;
            closed: {
                /** @description Of the definition */
                version: number;
                numerator: number;
                denominator: number | null;
                value: number | null;
            };
            /** @description Null: the indicator is not defined for the period any more */
            now: {
                /** @description Of the definition */
                version: number;
                numerator: number;
                denominator: number | null;
                value: number | null;
            } | null;
            /** @description Now less closed */
            difference: {
                numerator: number;
                denominator: number | null;
                value: number | null;
            } | null;
            reasons: ("late" | "corrected" | "boundary" | "definition" | "recomputed")[];
        };
        Scorecard: {
            /**
             * Format: uuid
             * @description Id of a scorecard, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            scorecardId: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit: string;
            /**
             * @description The same in every year and edition
             * @example DTI-XA
             */
            code: string;
            year: number;
            name: string;
            /** @description The authority that set it, never a person */
            issuer: string;
            /** @description Level of the units that it scores */
            level: components["schemas"]["UnitLevel"];
            /** @description False: components or points are not those of a published document */
            verified: boolean;
            /** @default null */
            note: string | null;
            /**
             * @description To how many decimals a component is scored
             * @default 2
             */
            decimals: number;
            /**
             * @description What its groups add up to
             * @example 5
             */
            points: number;
            groups: components["schemas"]["ScorecardGroup"][];
            status: components["schemas"]["ScorecardStatus"];
            /** @description Counts those approved for the same code and year; null: a draft */
            edition: number | null;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            draftedAt: string;
            approvedAt: string | null;
            supersededBy: string | null;
            retired: {
                /**
                 * Format: date-time
                 * @description Instant with offset; answers are in UTC
                 * @example 2026-03-17T11:40:00Z
                 */
                at: string;
                reason: string;
            } | null;
            version: number;
        };
        ScorecardComponent: {
            /**
             * @description Id of a component within its scorecard
             * @example awareness.1
             */
            componentId: string;
            name: string;
            /**
             * @description Above 0, with no more decimals than scores are rounded to
             * @example 5
             */
            points: number;
            /**
             * @description Null: entered by hand
             * @default null
             */
            indicatorId: (string) | null;
            /**
             * @description Of an indicator that is a flow: the one that holds the day, up to that day
             * @default null
             */
            period: ("week" | "month" | "quarter" | "year") | null;
            scoring: components["schemas"]["Scoring"];
        };
        ScorecardComponentInput: {
            /**
             * @description Id of a component within its scorecard
             * @example awareness.1
             */
            componentId: string;
            name: string;
            /**
             * @description Above 0, with no more decimals than scores are rounded to
             * @example 5
             */
            points: number;
            /**
             * @description Null: entered by hand
             * @default null
             */
            indicatorId?: (string) | null;
            /**
             * @description Of an indicator that is a flow: the one that holds the day, up to that day
             * @default null
             */
            period?: ("week" | "month" | "quarter" | "year") | null;
            scoring: components["schemas"]["ScoringInput"];
        };
        /**
         * @example {
         *       "unit": "91",
         *       "code": "CDS-XA",
         *       "year": 2026,
         *       "name": "Bộ chỉ số chuyển đổi số cấp xã",
         *       "issuer": "UBND tỉnh An Giang",
         *       "level": "commune",
         *       "verified": false,
         *       "note": "Ví dụ: điểm số chưa được kiểm chứng.",
         *       "decimals": 2,
         *       "points": 10,
         *       "groups": [
         *         {
         *           "groupId": "society",
         *           "name": "Xã hội số",
         *           "pillar": "society",
         *           "points": 10,
         *           "components": [
         *             {
         *               "componentId": "society.1",
         *               "name": "Hộ có hạt nhân số",
         *               "points": 6,
         *               "indicatorId": "I-05",
         *               "scoring": {
         *                 "method": "attainment",
         *                 "target": 80
         *               }
         *             },
         *             {
         *               "componentId": "society.2",
         *               "name": "Có kế hoạch chuyển đổi số năm",
         *               "points": 4,
         *               "scoring": {
         *                 "method": "yes-no"
         *               }
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        ScorecardDraft: {
            /**
             * @description Whose scorecard it is; it scores this unit or those beneath it
             * @example 31027
             * @example 31027@2025-07-01
             */
            unit: string;
            /**
             * @description The same in every year and edition
             * @example DTI-XA
             */
            code: string;
            year: number;
            name: string;
            /** @description The authority that set it, never a person */
            issuer: string;
            /** @description Level of the units that it scores */
            level: components["schemas"]["UnitLevel"];
            /** @description False: components or points are not those of a published document */
            verified: boolean;
            /** @default null */
            note?: string | null;
            /**
             * @description To how many decimals a component is scored
             * @default 2
             */
            decimals?: number;
            /**
             * @description What its groups add up to
             * @example 5
             */
            points: number;
            groups: components["schemas"]["ScorecardGroupInput"][];
        };
        ScorecardGroup: {
            /**
             * @description Id of a group within its scorecard
             * @example awareness
             */
            groupId: string;
            name: string;
            /** @default null */
            pillar: ("government" | "economy" | "society") | null;
            /**
             * @description What its components add up to
             * @example 5
             */
            points: number;
            components: components["schemas"]["ScorecardComponent"][];
        };
        ScorecardGroupInput: {
            /**
             * @description Id of a group within its scorecard
             * @example awareness
             */
            groupId: string;
            name: string;
            /** @default null */
            pillar?: ("government" | "economy" | "society") | null;
            /**
             * @description What its components add up to
             * @example 5
             */
            points: number;
            components: components["schemas"]["ScorecardComponentInput"][];
        };
        /**
         * @example {
         *       "reason": "Bộ chỉ số đã bị bãi bỏ"
         *     }
         */
        ScorecardRetirement: {
            reason: string;
        };
        /**
         * @description `superseded`: another edition for the same year was approved; `retired`: taken out of use
         * @enum {string}
         */
        ScorecardStatus: "draft" | "approved" | "superseded" | "retired";
        ScorecardSummary: {
            /**
             * Format: uuid
             * @description Id of a scorecard, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            scorecardId: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit: string;
            /**
             * @description The same in every year and edition
             * @example DTI-XA
             */
            code: string;
            year: number;
            name: string;
            /** @description The authority that set it, never a person */
            issuer: string;
            /** @description Level of the units that it scores */
            level: components["schemas"]["UnitLevel"];
            /** @description False: components or points are not those of a published document */
            verified: boolean;
            /** @default null */
            note: string | null;
            /**
             * @description To how many decimals a component is scored
             * @default 2
             */
            decimals: number;
            /**
             * @description What its groups add up to
             * @example 5
             */
            points: number;
            status: components["schemas"]["ScorecardStatus"];
            /** @description Counts those approved for the same code and year; null: a draft */
            edition: number | null;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            draftedAt: string;
            approvedAt: string | null;
            supersededBy: string | null;
            retired: {
                /**
                 * Format: date-time
                 * @description Instant with offset; answers are in UTC
                 * @example 2026-03-17T11:40:00Z
                 */
                at: string;
                reason: string;
            } | null;
            version: number;
        };
        Scoring: components["schemas"]["ScoringByAttainment"] | components["schemas"]["ScoringByMinMax"] | components["schemas"]["ScoringByBands"] | components["schemas"]["ScoringByYesNo"] | components["schemas"]["ScoringByPoints"];
        ScoringBand: {
            /**
             * @description First value in it; null: no matter how little
             * @default null
             */
            from: number | null;
            /**
             * @description First value above it; null: no matter how much
             * @default null
             */
            until: number | null;
            points: number;
        };
        ScoringBandInput: {
            /**
             * @description First value in it; null: no matter how little
             * @default null
             */
            from?: number | null;
            /**
             * @description First value above it; null: no matter how much
             * @default null
             */
            until?: number | null;
            points: number;
        };
        ScoringByAttainment: {
            /** @constant */
            method: "attainment";
            /** @description From here on all points */
            target: number;
            /**
             * @description Up to here none; above `target` where less is better
             * @default 0
             */
            baseline: number;
        };
        ScoringByAttainmentInput: {
            /** @constant */
            method: "attainment";
            /** @description From here on all points */
            target: number;
            /**
             * @description Up to here none; above `target` where less is better
             * @default 0
             */
            baseline?: number;
        };
        /** @description Bands that hold each possible value exactly once */
        ScoringByBands: {
            /** @constant */
            method: "bands";
            bands: components["schemas"]["ScoringBand"][];
        };
        /** @description Bands that hold each possible value exactly once */
        ScoringByBandsInput: {
            /** @constant */
            method: "bands";
            bands: components["schemas"]["ScoringBandInput"][];
        };
        /** @description None for the last of the units that are compared, all for the first, even between; all where all are equal */
        ScoringByMinMax: {
            /** @constant */
            method: "min-max";
            /**
             * @default more
             * @enum {string}
             */
            better: "more" | "less";
        };
        /** @description None for the last of the units that are compared, all for the first, even between; all where all are equal */
        ScoringByMinMaxInput: {
            /** @constant */
            method: "min-max";
            /**
             * @default more
             * @enum {string}
             */
            better?: "more" | "less";
        };
        /** @description What is entered by hand is the score */
        ScoringByPoints: {
            /** @constant */
            method: "points";
        };
        /** @description What is entered by hand is the score */
        ScoringByPointsInput: {
            /** @constant */
            method: "points";
        };
        ScoringByYesNo: {
            /** @constant */
            method: "yes-no";
            /**
             * @description From here on all points, beneath none
             * @default 1
             */
            atLeast: number;
        };
        ScoringByYesNoInput: {
            /** @constant */
            method: "yes-no";
            /**
             * @description From here on all points, beneath none
             * @default 1
             */
            atLeast?: number;
        };
        ScoringInput: components["schemas"]["ScoringByAttainmentInput"] | components["schemas"]["ScoringByMinMaxInput"] | components["schemas"]["ScoringByBandsInput"] | components["schemas"]["ScoringByYesNoInput"] | components["schemas"]["ScoringByPointsInput"];
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
        SilentUnit: {
            unit: components["schemas"]["NamedUnit"];
            /** @description Whether an active team serves it: if so, it has not synced */
            hasTeam: boolean;
            lastVisitOn: string | null;
        };
        /** @description What took the place of a closed unit, wholly or in part */
        Successor: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            code: string;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            validFrom: string;
            /** @enum {string} */
            extent: "full" | "partial";
        };
        Target: {
            /**
             * Format: uuid
             * @description Id of a target, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            targetId: string;
            indicatorId: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit: string;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            from: string;
            /**
             * Format: date
             * @description Last day
             * @example 2025-10-22
             */
            until: string;
            /**
             * @description Days, the first and the last included
             * @example 100
             */
            length: number;
            /**
             * @description A whole number, or percent of a rate
             * @example 85
             */
            value: number;
            baseline: number | null;
            legalAct: components["schemas"]["LegalAct"] | null;
            parentTargetId: string | null;
            campaignId?: string | null;
            status: components["schemas"]["TargetStatus"];
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            draftedAt: string;
            approvedAt: string | null;
            /** @description The target that was approved for its days, or for the last of them */
            supersededBy: string | null;
            /** @description First day on which the other one holds in its place; null: none */
            supersededFrom?: string | null;
            version: number;
        };
        /**
         * @example {
         *       "indicatorId": "I-05",
         *       "unit": "31027",
         *       "from": "2025-07-15",
         *       "length": 100,
         *       "value": 85,
         *       "baseline": 40
         *     }
         */
        TargetDraft: {
            indicatorId: string;
            /**
             * @description A unit; with @day the version that began on that day
             * @example 31027
             * @example 31027@2025-07-01
             */
            unit: string;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            from: string;
            /**
             * Format: date
             * @description Last day
             * @example 2025-10-22
             */
            until?: string;
            /**
             * @description Instead of `until`: how many days it lasts
             * @example 100
             */
            length?: number;
            /**
             * @description A whole number, or percent of a rate
             * @example 85
             */
            value: number;
            /**
             * @description Where it starts; above `value` where less is better
             * @example 85
             */
            baseline?: number;
            legalAct?: components["schemas"]["LegalActInput"];
            /**
             * Format: uuid
             * @description The target of the unit above that it is a part of
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            parentTargetId?: string;
            /**
             * Format: uuid
             * @description The campaign that is to reach it: of its unit or of one above, with all of its days
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            campaignId?: string;
        };
        /**
         * @description `superseded`: others were approved for all of its days
         * @enum {string}
         */
        TargetStatus: "draft" | "approved" | "superseded";
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
        UnitGroup: {
            /**
             * Format: uuid
             * @description Id of a group of comparable units, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            unitGroupId: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit: string;
            name: string;
            level: components["schemas"]["UnitLevel"];
            kinds: string[] | null;
            /** @description The versions of then: a code may be given to another */
            members: string[] | null;
            version: number;
        };
        /**
         * @example {
         *       "unit": "91",
         *       "name": "Các xã",
         *       "level": "commune",
         *       "kinds": [
         *         "xã"
         *       ]
         *     }
         */
        UnitGroupDefinition: {
            /**
             * @description Whose group it is; its members lie beneath it, or are it
             * @example 31027
             * @example 31027@2025-07-01
             */
            unit: string;
            name: string;
            level: components["schemas"]["UnitLevel"];
            /** @description The rule: every unit of these kinds, also those to come; in place of `members` */
            kinds?: string[];
            /** @description The list: these units and no others; in place of `kinds` */
            members?: string[];
        };
        /** @enum {string} */
        UnitLevel: "province" | "district" | "commune" | "hamlet";
        UnitRecords: {
            /** @enum {string} */
            kind: "claims" | "draft-targets" | "targets" | "closings" | "unit-groups" | "component-values" | "draft-scorecards" | "scorecards";
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit: string;
            count: number;
            /** @description The first 100 */
            ids: string[];
        };
        UnitState: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            code: string;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            validFrom: string;
            validTo: string | null;
            level: components["schemas"]["UnitLevel"];
            kind: string;
            name: string;
            nameEn?: string;
            parentCode: string | null;
            successors: components["schemas"]["Successor"][];
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
    listIndicators: {
        parameters: {
            query?: {
                /** @description Definitions that hold on this day; default: today */
                on?: string;
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
                        items: components["schemas"]["Indicator"][];
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
    getIndicator: {
        parameters: {
            query?: {
                /** @description Definitions that hold on this day; default: today */
                on?: string;
            };
            header?: never;
            path: {
                indicatorId: string;
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
                    "application/json": components["schemas"]["Indicator"];
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
    defineIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an indicator that the province defines */
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndicatorDefinition"];
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
                    "application/json": components["schemas"]["Indicator"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `indicator-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "indicator-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-measure`; `measures-do-not-fit`; `rule-does-not-fit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "measures-do-not-fit" | "rule-does-not-fit" | "unknown-measure";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listIndicatorVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                indicatorId: string;
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
                        items: components["schemas"]["Indicator"][];
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
    changeIndicator: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of an indicator that the province defines */
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndicatorDefinition"];
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
                    "application/json": components["schemas"]["Indicator"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `version-out-of-order`; `indicator-retired` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "indicator-retired" | "version-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-measure`; `measures-do-not-fit`; `rule-does-not-fit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "measures-do-not-fit" | "rule-does-not-fit" | "unknown-measure";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    retireIndicator: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of an indicator that the province defines */
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndicatorRetirement"];
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
                    "application/json": components["schemas"]["Indicator"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `version-out-of-order`; `indicator-retired` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "indicator-retired" | "version-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listMeasures: {
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
                        items: components["schemas"]["Measure"][];
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
    getUnitValues: {
        parameters: {
            query?: {
                /** @description Day of which stocks are shown, and in whose ISO week flows; default today */
                on?: string;
                /** @description A day, ISO week, month, quarter, year, year to a day, campaign of so many days from its first, or range of days */
                period?: string;
                /** @description In the boundaries of today, or of the day (of a flow: of each day) */
                view?: "as-now" | "as-was";
            };
            header?: never;
            path: {
                /** @description A unit; with @day the version that began on that day */
                unit: string;
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
                        unit: components["schemas"]["NamedUnit"];
                        values: {
                            indicatorId: string;
                            version: number;
                            /**
                             * Format: date
                             * @description First day of the period of a flow; the day of a stock, of a period that goes on today
                             * @example 2026-03-17
                             */
                            from: string;
                            /**
                             * Format: date
                             * @description Day after the last day of the period of a flow; the day after that of a stock
                             * @example 2026-03-17
                             */
                            until: string;
                            /** @description Says nothing where the reason is `not-yet` */
                            numerator: number;
                            /** @description Null: a plain number, no rate */
                            denominator: number | null;
                            /** @description Null: no data */
                            value: number | null;
                            /**
                             * @description Why there is no data
                             * @enum {string}
                             */
                            reason?: "nothing-to-divide-by" | "facts-to-come" | "not-yet";
                            /** @description As now: what the last closing of the period has frozen, of the unit or of one above it */
                            closed?: components["schemas"]["ClosedMark"];
                        }[];
                        /** @description What is defined here but told by nobody yet, and with whom the facts will come */
                        noData: {
                            indicatorId: string;
                            version: number;
                            /**
                             * @description `facts-to-come`: no service tells them yet; `not-yet`: the day or period has not begun
                             * @enum {string}
                             */
                            reason: "nothing-to-divide-by" | "facts-to-come" | "not-yet";
                            /**
                             * @description Service that owns the facts; some are still to come. `services` and `infrastructure` stand in old answers: now `government`
                             * @enum {string}
                             */
                            service: "identity" | "payments" | "teams" | "reporting" | "government" | "market" | "services" | "infrastructure";
                        }[];
                        /** @description The last claims up to the time that is asked for; they enter no value and no sum */
                        claimed: components["schemas"]["ClaimedValue"][];
                    };
                };
            };
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
    getChildValues: {
        parameters: {
            query: {
                /** @description A unit; with @day the version that began on that day */
                unit: string;
                /** @description Day of which stocks are shown, and in whose ISO week flows; default today */
                on?: string;
                /** @description A day, ISO week, month, quarter, year, year to a day, campaign of so many days from its first, or range of days */
                period?: string;
                /** @description In the boundaries of today, or of the day (of a flow: of each day) */
                view?: "as-now" | "as-was";
            };
            header?: never;
            path: {
                indicatorId: string;
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
                        unit: components["schemas"]["NamedUnit"];
                        version: number;
                        /** @description May be more than the children add up to, by what is not assigned to a child; or less, where one counts in several */
                        total: components["schemas"]["IndicatorValue"];
                        children: {
                            unit: components["schemas"]["NamedUnit"];
                            value: components["schemas"]["IndicatorValue"];
                        }[];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `closed-unit`; `not-at-this-level`; `period-not-supported`; `not-defined-then`; `facts-to-come`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "facts-to-come" | "invalid-request" | "not-at-this-level" | "not-defined-then" | "period-not-supported" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSeries: {
        parameters: {
            query: {
                /** @description A unit; with @day the version that began on that day */
                unit: string;
                /** @description Calendar day in Asia/Ho_Chi_Minh */
                from: string;
                /** @description Last day that a point may stand for */
                until: string;
                step: "day" | "week" | "month";
                /** @description In the boundaries of today, or of the day (of a flow: of each day) */
                view?: "as-now" | "as-was";
            };
            header?: never;
            path: {
                indicatorId: string;
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
                        unit: components["schemas"]["NamedUnit"];
                        /** @description Of the last point */
                        version: number;
                        /**
                         * Format: date
                         * @description As now: the first day on which the numerator counts anything in the unit, of a flow by week or month that on which the first of these begins. A point that ends before it is 0 because nothing had counted yet. Left out where nothing counts to this day, and as was
                         * @example 2026-03-17
                         */
                        countedFrom?: string;
                        points: {
                            /**
                             * Format: date
                             * @description First day of the period of a flow; the day of a stock, of a period that goes on today
                             * @example 2026-03-17
                             */
                            from: string;
                            /**
                             * Format: date
                             * @description Day after the last day of the period of a flow; the day after that of a stock
                             * @example 2026-03-17
                             */
                            until: string;
                            /** @description Says nothing where the reason is `not-yet` */
                            numerator: number;
                            /** @description Null: a plain number, no rate */
                            denominator: number | null;
                            /** @description Null: no data */
                            value: number | null;
                            /**
                             * @description Why there is no data
                             * @enum {string}
                             */
                            reason?: "nothing-to-divide-by" | "facts-to-come" | "not-yet";
                            /** @description Of the definition; another version is another series */
                            version: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `closed-unit`; `not-at-this-level`; `period-not-supported`; `not-defined-then`; `facts-to-come`; `too-many-points`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "facts-to-come" | "invalid-request" | "not-at-this-level" | "not-defined-then" | "period-not-supported" | "too-many-points" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a claim, made by the client (UUID version 7) */
                claimId: string;
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
                    "application/json": components["schemas"]["Claim"];
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
    recordClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a claim, made by the client (UUID version 7) */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimReport"];
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
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `claim-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "claim-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `unknown-indicator`; `not-defined-then`; `claim-in-future`; `day-in-future`; `nothing-claimed`; `denominator-zero`; `denominator-does-not-fit`; `too-many-decimals`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "claim-in-future" | "closed-unit" | "day-in-future" | "denominator-does-not-fit" | "denominator-zero" | "invalid-request" | "not-defined-then" | "nothing-claimed" | "too-many-decimals" | "unknown-indicator" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordClaimBatch: {
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
                         * @description Id of a claim, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        claimId: string;
                        indicatorId: string;
                        /**
                         * @description A bare code means the unit that had it at the time of the claim
                         * @example 31027
                         * @example 31027@2025-07-01
                         */
                        unit: string;
                        /**
                         * @description What the figure stands for: a day, or a period
                         * @example 2026-W12
                         * @example 2026-03
                         * @example 2026..2026-03-17
                         * @example 2025-07-15+100
                         * @example 2026-03-01..2026-04-30
                         */
                        time: string;
                        /** @default null */
                        numerator?: number | null;
                        /**
                         * @description Null: not told. 0 is refused
                         * @default null
                         */
                        denominator?: number | null;
                        /**
                         * @description As it was told, of a rate in percent, with 2 decimals at most; default: what the parts give
                         * @default null
                         */
                        value?: number | null;
                        /**
                         * @description How the figure was worded: "nearly 8,000", ">90"
                         * @default exact
                         * @enum {string}
                         */
                        qualifier?: "exact" | "about" | "over" | "nearly";
                        source: components["schemas"]["ClaimSource"];
                        /** @description The words of the source, without personal data */
                        rawText: string;
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
                            value: components["schemas"]["Claim"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "claim-differs" | "claim-in-future" | "closed-unit" | "day-in-future" | "denominator-does-not-fit" | "denominator-zero" | "internal-error" | "invalid-request" | "not-defined-then" | "not-found" | "nothing-claimed" | "outside-scope" | "precondition-failed" | "too-many-decimals" | "too-many-requests" | "try-later" | "unknown-indicator" | "unknown-unit";
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
    checkClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a claim, made by the client (UUID version 7) */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimReport"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `claim-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "claim-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `unknown-indicator`; `not-defined-then`; `claim-in-future`; `day-in-future`; `nothing-claimed`; `denominator-zero`; `denominator-does-not-fit`; `too-many-decimals`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "claim-in-future" | "closed-unit" | "day-in-future" | "denominator-does-not-fit" | "denominator-zero" | "invalid-request" | "not-defined-then" | "nothing-claimed" | "too-many-decimals" | "unknown-indicator" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    checkClaimBatch: {
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
                         * @description Id of a claim, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        claimId: string;
                        indicatorId: string;
                        /**
                         * @description A bare code means the unit that had it at the time of the claim
                         * @example 31027
                         * @example 31027@2025-07-01
                         */
                        unit: string;
                        /**
                         * @description What the figure stands for: a day, or a period
                         * @example 2026-W12
                         * @example 2026-03
                         * @example 2026..2026-03-17
                         * @example 2025-07-15+100
                         * @example 2026-03-01..2026-04-30
                         */
                        time: string;
                        /** @default null */
                        numerator?: number | null;
                        /**
                         * @description Null: not told. 0 is refused
                         * @default null
                         */
                        denominator?: number | null;
                        /**
                         * @description As it was told, of a rate in percent, with 2 decimals at most; default: what the parts give
                         * @default null
                         */
                        value?: number | null;
                        /**
                         * @description How the figure was worded: "nearly 8,000", ">90"
                         * @default exact
                         * @enum {string}
                         */
                        qualifier?: "exact" | "about" | "over" | "nearly";
                        source: components["schemas"]["ClaimSource"];
                        /** @description The words of the source, without personal data */
                        rawText: string;
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
                            value: components["schemas"]["Claim"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "claim-differs" | "claim-in-future" | "closed-unit" | "day-in-future" | "denominator-does-not-fit" | "denominator-zero" | "internal-error" | "invalid-request" | "not-defined-then" | "not-found" | "nothing-claimed" | "outside-scope" | "precondition-failed" | "too-many-decimals" | "too-many-requests" | "try-later" | "unknown-indicator" | "unknown-unit";
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
    withdrawClaim: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a claim, made by the client (UUID version 7) */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimWithdrawal"];
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
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `claim-withdrawn` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "claim-withdrawn";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listClaims: {
        parameters: {
            query: {
                /** @description A closed unit too; a bare code means the last unit that had it */
                unit: string;
                indicatorId?: string;
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
                        items: components["schemas"]["Claim"][];
                        next?: string;
                    };
                };
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
    getDashboard: {
        parameters: {
            query?: {
                /** @description Day of which stocks are shown, and in whose ISO week flows; default today */
                on?: string;
                /** @description A day, ISO week, month, quarter, year, year to a day, campaign of so many days from its first, or range of days */
                period?: string;
                /** @description In the boundaries of today, or of the day (of a flow: of each day) */
                view?: "as-now" | "as-was";
            };
            header?: never;
            path: {
                /** @description A unit; with @day the version that began on that day */
                unit: string;
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
                        indicators: {
                            indicatorId: string;
                            version: number;
                            /**
                             * Format: date
                             * @description Calendar day in Asia/Ho_Chi_Minh
                             * @example 2026-03-17
                             */
                            from: string;
                            /**
                             * Format: date
                             * @description Calendar day in Asia/Ho_Chi_Minh
                             * @example 2026-03-17
                             */
                            until: string;
                        }[];
                        total: components["schemas"]["DashboardRow"];
                        children: components["schemas"]["DashboardRow"][];
                    };
                };
            };
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
    listContributors: {
        parameters: {
            query: {
                /** @description A unit; with @day the version that began on that day */
                unit: string;
                part?: "numerator" | "denominator";
                /** @description Day of which stocks are shown, and in whose ISO week flows; default today */
                on?: string;
                /** @description A day, ISO week, month, quarter, year, year to a day, campaign of so many days from its first, or range of days */
                period?: string;
                /** @description In the boundaries of today, or of the day (of a flow: of each day) */
                view?: "as-now" | "as-was";
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
            };
            header?: never;
            path: {
                indicatorId: string;
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
                        items: components["schemas"]["Contributor"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `closed-unit`; `no-denominator`; `period-not-supported`; `not-defined-then`; `facts-to-come`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "facts-to-come" | "invalid-request" | "no-denominator" | "not-defined-then" | "period-not-supported" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listCounted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountedQuery"];
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
                        items: components["schemas"]["CountedVisit"][];
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
    previewBoundaries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description In whose boundaries the units are then counted, where that is later than today
                     * @example 2026-03-17
                     */
                    on: string;
                    /** @description Versions of units that would be written */
                    versions: components["schemas"]["UnitState"][];
                    /** @description The units whose indicators are wanted */
                    units: string[];
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
                        items: components["schemas"]["BoundaryImpact"][];
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
    getTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a target, made by the client (UUID version 7) */
                targetId: string;
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
                    "application/json": components["schemas"]["Target"];
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
    draftTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a target, made by the client (UUID version 7) */
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetDraft"];
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
                    "application/json": components["schemas"]["Target"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `target-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "target-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `unknown-indicator`; `not-defined-then`; `not-at-this-level`; `either-until-or-length`; `ends-before-start`; `target-out-of-range`; `unknown-parent`; `parent-does-not-fit`; `day-in-future`; `unknown-campaign`; `campaign-does-not-fit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "campaign-does-not-fit" | "closed-unit" | "day-in-future" | "either-until-or-length" | "ends-before-start" | "invalid-request" | "not-at-this-level" | "not-defined-then" | "parent-does-not-fit" | "target-out-of-range" | "unknown-campaign" | "unknown-indicator" | "unknown-parent" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    reviseTarget: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a target, made by the client (UUID version 7) */
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetDraft"];
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
                    "application/json": components["schemas"]["Target"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `target-not-draft` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "target-not-draft";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `unknown-indicator`; `not-defined-then`; `not-at-this-level`; `either-until-or-length`; `ends-before-start`; `target-out-of-range`; `unknown-parent`; `parent-does-not-fit`; `day-in-future`; `unknown-campaign`; `campaign-does-not-fit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "campaign-does-not-fit" | "closed-unit" | "day-in-future" | "either-until-or-length" | "ends-before-start" | "invalid-request" | "not-at-this-level" | "not-defined-then" | "parent-does-not-fit" | "target-out-of-range" | "unknown-campaign" | "unknown-indicator" | "unknown-parent" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    draftTargetBatch: {
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
                         * @description Id of a target, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        targetId: string;
                        indicatorId: string;
                        /**
                         * @description A unit; with @day the version that began on that day
                         * @example 31027
                         * @example 31027@2025-07-01
                         */
                        unit: string;
                        /**
                         * Format: date
                         * @description Calendar day in Asia/Ho_Chi_Minh
                         * @example 2026-03-17
                         */
                        from: string;
                        /**
                         * Format: date
                         * @description Last day
                         * @example 2025-10-22
                         */
                        until?: string;
                        /**
                         * @description Instead of `until`: how many days it lasts
                         * @example 100
                         */
                        length?: number;
                        /**
                         * @description A whole number, or percent of a rate
                         * @example 85
                         */
                        value: number;
                        /**
                         * @description Where it starts; above `value` where less is better
                         * @example 85
                         */
                        baseline?: number;
                        legalAct?: components["schemas"]["LegalActInput"];
                        /**
                         * Format: uuid
                         * @description The target of the unit above that it is a part of
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        parentTargetId?: string;
                        /**
                         * Format: uuid
                         * @description The campaign that is to reach it: of its unit or of one above, with all of its days
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        campaignId?: string;
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
                            value: components["schemas"]["Target"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "campaign-does-not-fit" | "closed-unit" | "day-in-future" | "either-until-or-length" | "ends-before-start" | "internal-error" | "invalid-request" | "not-at-this-level" | "not-defined-then" | "not-found" | "outside-scope" | "parent-does-not-fit" | "precondition-failed" | "target-differs" | "target-out-of-range" | "too-many-requests" | "try-later" | "unknown-campaign" | "unknown-indicator" | "unknown-parent" | "unknown-unit";
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
    approveTarget: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a target, made by the client (UUID version 7) */
                targetId: string;
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
                    "application/json": components["schemas"]["Target"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `target-not-draft` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "target-not-draft";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            /** @description `unknown-unit`; `closed-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listTargets: {
        parameters: {
            query: {
                /** @description A unit; with @day the version that began on that day */
                unit: string;
                indicatorId?: string;
                status?: components["schemas"]["TargetStatus"];
                /** @description Id of a campaign, made by the client (UUID version 7) */
                campaignId?: string;
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
                        items: components["schemas"]["Target"][];
                        next?: string;
                    };
                };
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
    getTargetCascade: {
        parameters: {
            query?: {
                /** @description Measure by whose shares of today a count is split; a rate is the same everywhere */
                by?: string;
            };
            header?: never;
            path: {
                /** @description Id of a target, made by the client (UUID version 7) */
                targetId: string;
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
                        target: components["schemas"]["Target"];
                        children: {
                            unit: components["schemas"]["NamedUnit"];
                            /** @description How much of the measure it has */
                            amount: number;
                            /**
                             * @description Counts add up to the target exactly
                             * @example 85
                             */
                            suggested: number;
                            /** @description The part it has: approved, or the latest draft */
                            target: components["schemas"]["Target"] | null;
                        }[];
                        /** @description Of the counts that the units have; null for rates */
                        sum: number | null;
                        findings: components["schemas"]["CascadeFinding"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `closed-unit`; `not-at-this-level`; `unknown-measure`; `nothing-to-split-by`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "invalid-request" | "not-at-this-level" | "nothing-to-split-by" | "unknown-measure" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getCampaignBoard: {
        parameters: {
            query?: {
                /** @description Id of a target, made by the client (UUID version 7) */
                targetId?: string;
                /** @description Id of a campaign, made by the client (UUID version 7) */
                campaignId?: string;
                /** @description A unit; with @day the version that began on that day */
                unit?: string;
                indicatorId?: string;
                /** @description Calendar day in Asia/Ho_Chi_Minh */
                from?: string;
                /** @description Last day */
                until?: string;
                /** @description A hamlet without a visit in so many days is silent */
                silentDays?: number;
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
                        indicatorId: string;
                        /** @description Of the definition */
                        version: number;
                        /** @description Of a board of a campaign */
                        campaign?: components["schemas"]["BoardCampaign"];
                        /**
                         * Format: date
                         * @description Calendar day in Asia/Ho_Chi_Minh
                         * @example 2026-03-17
                         */
                        from: string;
                        /**
                         * Format: date
                         * @description Last day
                         * @example 2025-10-22
                         */
                        until: string;
                        /**
                         * @description Days, the first and the last included
                         * @example 100
                         */
                        length: number;
                        /** @description Days that have begun */
                        elapsed: number;
                        total: components["schemas"]["BoardRow"];
                        children: components["schemas"]["BoardRow"][];
                        silent: {
                            /**
                             * Format: date
                             * @description No visit from this day on has arrived
                             * @example 2026-03-17
                             */
                            since: string;
                            /** @description All beneath */
                            hamlets: number;
                            count: number;
                            /** @description Hamlets that an active team serves */
                            withTeam: number;
                            /** @description Those of them that are silent: their teams have not synced */
                            silentWithTeam: number;
                            /** @description At most 1,000, those with a team first */
                            units: components["schemas"]["SilentUnit"][];
                            /** @description Of the units one level beneath those whose teams have all not synced */
                            beneath?: string[];
                        };
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `closed-unit`; `not-at-this-level`; `period-not-supported`; `not-defined-then`; `facts-to-come`; `campaign-without-targets`; `campaign-elsewhere`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "campaign-elsewhere" | "campaign-without-targets" | "closed-unit" | "facts-to-come" | "invalid-request" | "not-at-this-level" | "not-defined-then" | "period-not-supported" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getScorecard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a scorecard, made by the client (UUID version 7) */
                scorecardId: string;
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
                    "application/json": components["schemas"]["Scorecard"];
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
    draftScorecard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a scorecard, made by the client (UUID version 7) */
                scorecardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScorecardDraft"];
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
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `scorecard-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "scorecard-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `level-not-beneath`; `too-many-components`; `duplicate-id`; `points-not-positive`; `points-finer-than-rounding`; `points-do-not-add-up`; `unknown-indicator`; `not-defined-then`; `not-at-this-level`; `period-not-supported`; `indicator-is-a-claim`; `scoring-does-not-fit`; `bands-overlap`; `bands-leave-gap`; `band-points-out-of-range`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "band-points-out-of-range" | "bands-leave-gap" | "bands-overlap" | "closed-unit" | "duplicate-id" | "indicator-is-a-claim" | "invalid-request" | "level-not-beneath" | "not-at-this-level" | "not-defined-then" | "period-not-supported" | "points-do-not-add-up" | "points-finer-than-rounding" | "points-not-positive" | "scoring-does-not-fit" | "too-many-components" | "unknown-indicator" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    reviseScorecard: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a scorecard, made by the client (UUID version 7) */
                scorecardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScorecardDraft"];
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
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `scorecard-not-draft` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "scorecard-not-draft";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `level-not-beneath`; `too-many-components`; `duplicate-id`; `points-not-positive`; `points-finer-than-rounding`; `points-do-not-add-up`; `unknown-indicator`; `not-defined-then`; `not-at-this-level`; `period-not-supported`; `indicator-is-a-claim`; `scoring-does-not-fit`; `bands-overlap`; `bands-leave-gap`; `band-points-out-of-range`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "band-points-out-of-range" | "bands-leave-gap" | "bands-overlap" | "closed-unit" | "duplicate-id" | "indicator-is-a-claim" | "invalid-request" | "level-not-beneath" | "not-at-this-level" | "not-defined-then" | "period-not-supported" | "points-do-not-add-up" | "points-finer-than-rounding" | "points-not-positive" | "scoring-does-not-fit" | "too-many-components" | "unknown-indicator" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    approveScorecard: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a scorecard, made by the client (UUID version 7) */
                scorecardId: string;
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
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `scorecard-not-draft` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "scorecard-not-draft";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            /** @description `unknown-unit`; `closed-unit`; `level-not-beneath`; `too-many-components`; `duplicate-id`; `points-not-positive`; `points-finer-than-rounding`; `points-do-not-add-up`; `unknown-indicator`; `not-defined-then`; `not-at-this-level`; `period-not-supported`; `indicator-is-a-claim`; `scoring-does-not-fit`; `bands-overlap`; `bands-leave-gap`; `band-points-out-of-range`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "band-points-out-of-range" | "bands-leave-gap" | "bands-overlap" | "closed-unit" | "duplicate-id" | "indicator-is-a-claim" | "invalid-request" | "level-not-beneath" | "not-at-this-level" | "not-defined-then" | "period-not-supported" | "points-do-not-add-up" | "points-finer-than-rounding" | "points-not-positive" | "scoring-does-not-fit" | "too-many-components" | "unknown-indicator" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    retireScorecard: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a scorecard, made by the client (UUID version 7) */
                scorecardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScorecardRetirement"];
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
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `scorecard-ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "scorecard-ended";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listScorecards: {
        parameters: {
            query: {
                /** @description A unit; with @day the version that began on that day */
                unit: string;
                year?: number;
                status?: components["schemas"]["ScorecardStatus"];
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
                        items: components["schemas"]["ScorecardSummary"][];
                        next?: string;
                    };
                };
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
    getUnitGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a group of comparable units, made by the client (UUID version 7) */
                unitGroupId: string;
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
                    "application/json": components["schemas"]["UnitGroup"];
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
    defineUnitGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a group of comparable units, made by the client (UUID version 7) */
                unitGroupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitGroupDefinition"];
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
                    "application/json": components["schemas"]["UnitGroup"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unit-group-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "unit-group-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `either-kinds-or-members`; `unknown-kind`; `level-not-beneath`; `member-does-not-fit`; `duplicate-member`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "duplicate-member" | "either-kinds-or-members" | "invalid-request" | "level-not-beneath" | "member-does-not-fit" | "unknown-kind" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeUnitGroup: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a group of comparable units, made by the client (UUID version 7) */
                unitGroupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitGroupDefinition"];
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
                    "application/json": components["schemas"]["UnitGroup"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `either-kinds-or-members`; `unknown-kind`; `level-not-beneath`; `member-does-not-fit`; `duplicate-member`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "duplicate-member" | "either-kinds-or-members" | "invalid-request" | "level-not-beneath" | "member-does-not-fit" | "unknown-kind" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listUnitGroups: {
        parameters: {
            query: {
                /** @description A unit; with @day the version that began on that day */
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
                        items: components["schemas"]["UnitGroup"][];
                        next?: string;
                    };
                };
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
    listUnitRecords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    units: {
                        /**
                         * @description A version with its first day
                         * @example 31027@2025-07-01
                         */
                        ref: string;
                        /** @description Whether its code never meant another unit */
                        isNew: boolean;
                    }[];
                    /**
                     * Format: date-time
                     * @description When the versions came to be known: what was recorded before spoke of others
                     * @example 2026-03-17T11:40:00Z
                     */
                    since: string;
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
                        items: components["schemas"]["UnitRecords"][];
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
    enterComponentValue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a value that was entered by hand, made by the client (UUID version 7) */
                componentValueId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComponentValueReport"];
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
                    "application/json": components["schemas"]["ComponentValue"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `scorecard-not-approved`; `component-value-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "component-value-differs" | "scorecard-not-approved";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `unknown-scorecard`; `unknown-component`; `component-is-computed`; `unit-not-scored`; `day-outside-year`; `value-out-of-range`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "component-is-computed" | "day-outside-year" | "invalid-request" | "unit-not-scored" | "unknown-component" | "unknown-scorecard" | "unknown-unit" | "value-out-of-range";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    enterComponentValueBatch: {
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
                         * @description Id of a value that was entered by hand, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        componentValueId: string;
                        /**
                         * Format: uuid
                         * @description Id of a scorecard, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        scorecardId: string;
                        /**
                         * @description Id of a component within its scorecard
                         * @example awareness.1
                         */
                        componentId: string;
                        /**
                         * @description A unit; with @day the version that began on that day
                         * @example 31027
                         * @example 31027@2025-07-01
                         */
                        unit: string;
                        /** @description What the component is scored by: a figure, 0 or 1, or the points themselves */
                        value: number;
                        /**
                         * Format: date
                         * @description For which day of the year of the scorecard it stands
                         * @example 2026-03-17
                         */
                        on: string;
                        /** @description The paper or decision behind it, never a private person */
                        source: string;
                        /** @default null */
                        note?: string | null;
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
                            value: components["schemas"]["ComponentValue"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "closed-unit" | "component-is-computed" | "component-value-differs" | "day-outside-year" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "scorecard-not-approved" | "too-many-requests" | "try-later" | "unit-not-scored" | "unknown-component" | "unknown-scorecard" | "unknown-unit" | "value-out-of-range";
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
    withdrawComponentValue: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a value that was entered by hand, made by the client (UUID version 7) */
                componentValueId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComponentValueWithdrawal"];
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
                    "application/json": components["schemas"]["ComponentValue"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `component-value-withdrawn` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "component-value-withdrawn";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listComponentValues: {
        parameters: {
            query: {
                /** @description Id of a scorecard, made by the client (UUID version 7) */
                scorecardId: string;
                /** @description A unit; with @day the version that began on that day */
                unit: string;
                /** @description Id of a component within its scorecard */
                componentId?: string;
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
                        items: components["schemas"]["ComponentValue"][];
                        next?: string;
                    };
                };
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
    rankUnits: {
        parameters: {
            query: {
                /** @description Id of a group of comparable units, made by the client (UUID version 7) */
                unitGroupId: string;
                /** @description As of this day of the year of the scorecard; default: its last that has come. Where a component counts distinct keys for whole weeks or months, only today or the last day of one */
                on?: string;
                /** @description In the boundaries of today, or of the day (of a flow: of each day) */
                view?: "as-now" | "as-was";
            };
            header?: never;
            path: {
                /** @description Id of a scorecard, made by the client (UUID version 7) */
                scorecardId: string;
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
                    "application/json": components["schemas"]["RankingResult"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `closed-unit`; `unknown-unit-group`; `unit-group-does-not-fit`; `day-outside-year`; `day-within-period`; `no-units`; `too-many-units`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "day-outside-year" | "day-within-period" | "invalid-request" | "no-units" | "too-many-units" | "unit-group-does-not-fit" | "unknown-unit" | "unknown-unit-group";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getRanking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a published ranking, made by the client (UUID version 7) */
                rankingId: string;
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
                    "application/json": components["schemas"]["PublishedRanking"];
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
    publishRanking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a published ranking, made by the client (UUID version 7) */
                rankingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RankingPublication"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedRanking"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `scorecard-not-approved`; `ranking-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ranking-differs" | "scorecard-not-approved";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `unknown-unit-group`; `unit-group-does-not-fit`; `day-outside-year`; `day-within-period`; `no-units`; `too-many-units`; `unknown-scorecard`; `nobody-ranked`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "day-outside-year" | "day-within-period" | "invalid-request" | "no-units" | "nobody-ranked" | "too-many-units" | "unit-group-does-not-fit" | "unknown-scorecard" | "unknown-unit" | "unknown-unit-group";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRankings: {
        parameters: {
            query: {
                /** @description A unit; with @day the version that began on that day */
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
                        items: components["schemas"]["PublishedRankingSummary"][];
                        next?: string;
                    };
                };
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
    getClosing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a closing, made by the client (UUID version 7) */
                closingId: string;
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
                    "application/json": components["schemas"]["Closing"];
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
    closePeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a closing, made by the client (UUID version 7) */
                closingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description A unit; with @day the version that began on that day
                     * @example 31027
                     * @example 31027@2025-07-01
                     */
                    unit: string;
                    /**
                     * @description A day, ISO week, month, quarter, year, year to a day, campaign of so many days from its first, or range of days
                     * @example 2026-W12
                     * @example 2026-03
                     * @example 2026..2026-03-17
                     * @example 2025-07-15+100
                     * @example 2026-03-01..2026-04-30
                     */
                    period: string;
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
                    "application/json": components["schemas"]["Closing"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `closing-differs`; `already-closed`; `period-not-over` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "already-closed" | "closing-differs" | "period-not-over";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `unit-began-later`; `not-at-this-level`; `nothing-to-close`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "invalid-request" | "not-at-this-level" | "nothing-to-close" | "unit-began-later" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listClosings: {
        parameters: {
            query: {
                /** @description A unit; with @day the version that began on that day */
                unit: string;
                /** @description A day, ISO week, month, quarter, year, year to a day, campaign of so many days from its first, or range of days */
                period?: string;
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
                        items: components["schemas"]["ClosingHead"][];
                        next?: string;
                    };
                };
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
    listClosedValues: {
        parameters: {
            query?: {
                indicatorId?: string;
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of a closing, made by the client (UUID version 7) */
                closingId: string;
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
                        items: components["schemas"]["ClosedValue"][];
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
    listClosingLinks: {
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
                        items: components["schemas"]["ClosingLink"][];
                        next?: string;
                        /** @description Position that the last closing took; 0: there is none */
                        last: number;
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
    listClosingKeys: {
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
                        keys: components["schemas"]["ClosingKey"][];
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
    listRestatements: {
        parameters: {
            query?: {
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of a closing, made by the client (UUID version 7) */
                closingId: string;
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
                        items: components["schemas"]["Restatement"][];
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
    listClosedChanges: {
        parameters: {
            query: {
                /** @description Code of an administrative unit */
                unit: string;
                indicatorId: string;
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of a closing, made by the client (UUID version 7) */
                closingId: string;
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
                        items: components["schemas"]["ClosedChange"][];
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
    explainValue: {
        parameters: {
            query: {
                /** @description A unit; with @day the version that began on that day */
                unit: string;
                /** @description Day of which stocks are shown, and in whose ISO week flows; default today */
                on?: string;
                /** @description A day, ISO week, month, quarter, year, year to a day, campaign of so many days from its first, or range of days */
                period?: string;
                /** @description In the boundaries of today, or of the day (of a flow: of each day) */
                view?: "as-now" | "as-was";
            };
            header?: never;
            path: {
                indicatorId: string;
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
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `closed-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportValues: {
        parameters: {
            query: {
                /** @description `csv`: UTF-8 with a byte order mark, semicolons, decimal commas; `xlsx`: numbers and days as such */
                format?: "csv" | "xlsx";
                /** @description This unit and all that lie beneath */
                unit: string;
                /** @description Day of which stocks are shown, and in whose ISO week flows; default today */
                on?: string;
                /** @description A day, ISO week, month, quarter, year, year to a day, campaign of so many days from its first, or range of days */
                period?: string;
                /** @description In the boundaries of today, or of the day (of a flow: of each day) */
                view?: "as-now" | "as-was";
                /** @description Instead of one time, each day, week or month from this day on */
                from?: string;
                /** @description Last day that a row may stand for */
                until?: string;
                step?: "day" | "week" | "month";
                /** @description Only this one */
                indicatorId?: string;
                /** @description Only units of this level */
                level?: components["schemas"]["UnitLevel"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, streamed; one that breaks off is not whole */
            200: {
                headers: {
                    /** @description Under which name to keep it */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `closed-unit`; `too-many-rows`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "invalid-request" | "too-many-rows" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportClaims: {
        parameters: {
            query: {
                /** @description `csv`: UTF-8 with a byte order mark, semicolons, decimal commas; `xlsx`: numbers and days as such */
                format?: "csv" | "xlsx";
                /** @description This unit and all that lie beneath */
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, streamed; one that breaks off is not whole */
            200: {
                headers: {
                    /** @description Under which name to keep it */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `closed-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportTargets: {
        parameters: {
            query: {
                /** @description `csv`: UTF-8 with a byte order mark, semicolons, decimal commas; `xlsx`: numbers and days as such */
                format?: "csv" | "xlsx";
                /** @description This unit and all that lie beneath */
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, streamed; one that breaks off is not whole */
            200: {
                headers: {
                    /** @description Under which name to keep it */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `closed-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportContributors: {
        parameters: {
            query: {
                /** @description `csv`: UTF-8 with a byte order mark, semicolons, decimal commas; `xlsx`: numbers and days as such */
                format?: "csv" | "xlsx";
                /** @description A unit; with @day the version that began on that day */
                unit: string;
                indicatorId: string;
                part?: "numerator" | "denominator";
                /** @description Day of which stocks are shown, and in whose ISO week flows; default today */
                on?: string;
                /** @description A day, ISO week, month, quarter, year, year to a day, campaign of so many days from its first, or range of days */
                period?: string;
                /** @description In the boundaries of today, or of the day (of a flow: of each day) */
                view?: "as-now" | "as-was";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, streamed; one that breaks off is not whole */
            200: {
                headers: {
                    /** @description Under which name to keep it */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `closed-unit`; `no-denominator`; `period-not-supported`; `not-defined-then`; `facts-to-come`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "facts-to-come" | "invalid-request" | "no-denominator" | "not-defined-then" | "period-not-supported" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getFreshness: {
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
                        topics: {
                            topic: string;
                            /** @description When something of it was last counted */
                            appliedAt: string | null;
                            /** @description Records that wait to be counted */
                            lag: number;
                        }[];
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
    recompute: {
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
                        /** @description Records read from the log */
                        records: number;
                        /** @description Sums that were compared */
                        cells: number;
                        /** @description Sums that were not the same; 0 is expected */
                        differing: number;
                        /** @description Whether the recomputed numbers took the place of the live ones */
                        replaced: boolean;
                        seconds: number;
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `already-recomputing` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "already-recomputing";
                    };
                };
            };
            422: components["responses"]["Problem422"];
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
