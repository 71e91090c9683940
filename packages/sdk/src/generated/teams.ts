// Generated from packages/contracts/openapi by `pnpm generate`; do not edit.
export interface paths {
    "/teams/v1/units/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit on a day, with the units above; a closed one as it last was */
        get: operations["getUnit"];
        /** Register a version of a unit, or correct its kind and name */
        put: operations["registerUnit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/units/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register a version of a unit, or correct its kind and name, up to 1000 at once */
        post: operations["importUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/hamlets/{hamletCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Register a hamlet under the commune that its code names */
        put: operations["registerHamlet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/hamlets/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register a hamlet under the commune that its code names, up to 1000 at once */
        post: operations["registerHamletBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/units/{code}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a unit; what lies beneath goes to the one that takes over the whole of it */
        post: operations["closeUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units of a level or right beneath a parent, by code, hamlet 99 before 100 */
        get: operations["listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/units/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units by code, name or words, as people write them; best first, those that have ended last */
        get: operations["searchUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/units/{code}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that a code has meant, oldest first */
        get: operations["getUnitHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/unit-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All versions of units, of those above them and of their successors, as the topic carries them */
        get: operations["getUnitFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/boundary-changes/{changeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One boundary change */
        get: operations["getBoundaryChange"];
        /** Draft a boundary change; nothing changes yet */
        put: operations["draftBoundaryChange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Put other content in place of a draft; it must be previewed again */
        patch: operations["reviseBoundaryChange"];
        trace?: never;
    };
    "/teams/v1/boundary-changes/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draft a boundary change; nothing changes yet, up to 1000 at once */
        post: operations["importBoundaryChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/boundary-changes/{changeId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show what a change would do: units, hamlets and homes that move, indicators before and after */
        post: operations["previewBoundaryChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/boundary-changes/{changeId}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply a change as it was previewed */
        post: operations["applyBoundaryChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/boundary-changes/{changeId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an applied change back; refused while something later stands on it, which is named */
        post: operations["undoBoundaryChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/boundary-changes/{changeId}/obstacles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands in the way of undoing a change, and what to do about it; empty when nothing does */
        get: operations["listUndoObstacles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/boundary-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Boundary changes, the latest day first; without their steps */
        get: operations["listBoundaryChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/bodies/{bodyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One body */
        get: operations["getBody"];
        /** Set up a committee, support group or team */
        put: operations["setUpBody"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/bodies/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set up a committee, support group or team, up to 1000 at once */
        post: operations["setUpBodyBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/bodies/{bodyId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say from when on a body is active, suspended or dissolved */
        post: operations["changeBodyStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bodies of a unit and of all beneath it, in today's boundaries */
        get: operations["listBodies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/bodies/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hamlets without an active team, communes without committee or support group */
        get: operations["listCoverageGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/memberships/{membershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One membership */
        get: operations["getMembership"];
        /** Let a person join a body */
        put: operations["joinBody"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct role or affiliations; say since when somebody is an ambassador, or is none any more */
        patch: operations["changeMembership"];
        trace?: never;
    };
    "/teams/v1/memberships/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a person join a body, up to 1000 at once */
        post: operations["joinBodyBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/memberships/{membershipId}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a membership */
        post: operations["leaveBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Memberships of a body, past ones too, in the order they began */
        get: operations["listMemberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/restaffings/{restaffingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One restaffing */
        get: operations["getRestaffing"];
        /** End and begin memberships of a body by one decision, all of them or none */
        put: operations["restaffBody"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/restaffings/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End and begin memberships of a body by one decision, all of them or none, up to 1000 at once */
        post: operations["restaffBodyBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/restaffings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Restaffings of a body, latest first */
        get: operations["listRestaffings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/visits/{visitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One visit */
        get: operations["getVisit"];
        /** Record a visit */
        put: operations["recordVisit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/visits/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a visit, up to 1000 at once */
        post: operations["recordVisitBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/visits/{visitId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a visit that was recorded by mistake: it stays readable and counts nowhere */
        post: operations["withdrawVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits to a household, latest first */
        get: operations["listVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/visits/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What became of the caller's own visits, in the order in which they are named */
        post: operations["listVisitReceipts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/visit-reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who read the notes and reasons of visits in a unit, latest first */
        get: operations["listVisitReads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/rounds/{teamId}/{isoWeek}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which homes a team visits in a week, in which order; version 0 until the team has an order of its own */
        get: operations["getRound"];
        /** Put the homes of a week into an order of the team */
        put: operations["orderRound"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/households/{householdId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a household stands: skills, core person, last visit */
        get: operations["getHouseholdProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/residents/{residentId}/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that was ever seen of the skills of a resident */
        get: operations["getResidentSkills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One session */
        get: operations["getSession"];
        /** Plan a session, or write down one that was held */
        put: operations["recordSession"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a session */
        patch: operations["correctSession"];
        trace?: never;
    };
    "/teams/v1/sessions/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan a session, or write down one that was held, up to 1000 at once */
        post: operations["recordSessionBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/sessions/{sessionId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a session was held, is postponed or cancelled, or is planned again */
        post: operations["advanceSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/sessions/{sessionId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right how far a session got: one that was not held counts nowhere, nor who attended it */
        post: operations["correctSessionStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/sessions/{sessionId}/headcounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how many came where nobody wrote down who; takes the place of what was said before */
        post: operations["countHeads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/sessions/{sessionId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a session and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listSessionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions of a unit and what lies beneath, or of all of your units and those above them, latest first */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/attendances/{attendanceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One attendance */
        get: operations["getAttendance"];
        /** Write down that somebody was at a session */
        put: operations["recordAttendance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what an attendee completed */
        patch: operations["correctAttendance"];
        trace?: never;
    };
    "/teams/v1/attendances/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down that somebody was at a session, up to 1000 at once */
        post: operations["recordAttendanceBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/sessions/{sessionId}/joining/{attendanceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write down yourself, a member of a body, at a session whose code you were shown */
        put: operations["joinSession"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/attendances/{attendanceId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw an attendance that was recorded by mistake: it stays readable and counts nowhere */
        post: operations["withdrawAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/attendances/{attendanceId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of an attendance and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listAttendanceHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/attendances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was at a session, in the order of their ids; also what was withdrawn */
        get: operations["listAttendances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/packs/{hamletCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the homes of a hamlet stand, or what changed since: their visits, and how far their people are */
        get: operations["getPack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/pack-reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was given how the homes of a unit stand, or changes of that, latest first */
        get: operations["listPackReads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/residents/{residentId}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that teams keep of a resident: what was seen of them at visits, the sessions that they came to, what they finished */
        get: operations["getActivityData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who the caller is: rights, bodies with role and colleagues, hamlets */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/devices/{deviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One device of your units */
        get: operations["getDevice"];
        /** Register the device on which one is, or name it anew; whoever calls owns it */
        put: operations["registerDevice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/devices/{deviceId}/heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What waits on the device, and how safe it is there; answered how the device stands */
        post: operations["sendHeartbeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Devices of the members of bodies in a unit, longest silent first */
        get: operations["listDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/devices/by-hamlet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Why nothing comes from hamlets: what waits on the devices that serve each, and when they were heard of */
        post: operations["countHamletDevices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/devices/{deviceId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a device delete what it holds at its next contact */
        post: operations["revokeDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/devices/{deviceId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a revocation back; what the device has deleted by then is fetched anew */
        post: operations["restoreDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/concerns/{concernId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One question or difficulty with its steps */
        get: operations["getConcern"];
        /** Raise a question or a difficulty */
        put: operations["raiseConcern"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was raised; what stood before stays among its steps */
        patch: operations["correctConcern"];
        trace?: never;
    };
    "/teams/v1/concerns/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Raise a question or a difficulty, up to 1000 at once */
        post: operations["raiseConcernBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/concerns/{concernId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a difficulty on */
        post: operations["acceptConcern"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/concerns/{concernId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that somebody is at work on a difficulty */
        post: operations["startConcern"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/concerns/{concernId}/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Forward a difficulty: to the unit above, or to an organisation that is to act */
        post: operations["forwardConcern"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/concerns/{concernId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a question or a difficulty */
        post: operations["answerConcern"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/concerns/{concernId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject a difficulty, with the reason */
        post: operations["rejectConcern"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/concerns/{concernId}/turn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn a question that nobody can answer into a difficulty */
        post: operations["turnConcern"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/concerns/{concernId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close what was answered or rejected */
        post: operations["closeConcern"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/concerns/{concernId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that an answer did not help, and why: a question is asked again, a difficulty reopened */
        post: operations["reopenConcern"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/concerns/{concernId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what was raised by mistake: it stays readable and counts nowhere */
        post: operations["withdrawConcern"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/concerns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions and difficulties of a unit, or of all of your units: what is due first comes first */
        get: operations["listConcerns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/answers/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How often reusable answers were given, and how often they helped */
        post: operations["countAnswerUses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/messages/{messageId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that you read a message; said again, the first time stays */
        post: operations["readMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/messages/read-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that you read a message; said again, the first time stays, up to 1000 at once */
        post: operations["readMessageBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/messages/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent to your units and not withdrawn, the newest first */
        get: operations["listInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/messages/{messageId}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who read a message of your units, and who was asked and has not */
        get: operations["listMessageReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/messages/{messageId}/sendings/{sendingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write down that a message went out by hand: on which way, when and where */
        put: operations["logSending"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/messages/{messageId}/sendings/{sendingId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what was written down by mistake; it stays readable */
        post: operations["withdrawSending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/messages/{messageId}/sendings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** On which ways a message went out: by hand, and by the service */
        get: operations["listSendings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/push-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** With which key browsers subscribe; null where this deployment does not push */
        get: operations["getPushKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/devices/{deviceId}/push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Let your phone be told of new messages; only their title goes out, and whose phone it is nobody is told */
        put: operations["subscribeDevice"];
        post?: never;
        /** Let your phone be told of messages no more */
        delete: operations["unsubscribeDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/lesson-files/{address}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture or a recording; it never changes, and a part of it can be asked for */
        get: operations["downloadLessonFile"];
        /** Send a picture or a recording for a lesson; one that no lesson names within a week is forgotten */
        put: operations["uploadLessonFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/completions/{completionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That somebody has finished something */
        get: operations["getCompletion"];
        /** Write down that somebody has finished a lesson or a course: once for each person, whoever writes it down */
        put: operations["recordCompletion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/completions/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down that somebody has finished a lesson or a course: once for each person, whoever writes it down, up to 1000 at once */
        post: operations["recordCompletionBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/completions/{completionId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw what was recorded by mistake: it stays readable and counts nowhere */
        post: operations["withdrawCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has finished lessons and courses in a unit and beneath, or in all of your units, latest first */
        get: operations["listCompletions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/answers/{answerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One reusable answer */
        get: operations["getAnswer"];
        /** Record a reusable answer */
        put: operations["recordAnswer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a reusable answer */
        patch: operations["correctAnswer"];
        trace?: never;
    };
    "/teams/v1/answers/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a reusable answer, up to 1000 at once */
        post: operations["recordAnswerBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/answers/{answerId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a reusable answer stands from a day on */
        post: operations["advanceAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/answers/{answerId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a reusable answer stood in a state, or that it never did */
        post: operations["correctAnswerStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/answers/{answerId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a reusable answer and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listAnswerHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units and those above them, by place and id */
        get: operations["listAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/answers/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/programmes/{programmeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One programme */
        get: operations["getProgramme"];
        /** Record a programme */
        put: operations["recordProgramme"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a programme */
        patch: operations["correctProgramme"];
        trace?: never;
    };
    "/teams/v1/programmes/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a programme, up to 1000 at once */
        post: operations["recordProgrammeBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/programmes/{programmeId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a programme stands from a day on */
        post: operations["advanceProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/programmes/{programmeId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a programme stood in a state, or that it never did */
        post: operations["correctProgrammeStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/programmes/{programmeId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a programme and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listProgrammeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units and those above them, by place and id */
        get: operations["listProgrammes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/programmes/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchProgrammes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/campaigns/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One campaign */
        get: operations["getCampaign"];
        /** Record a campaign */
        put: operations["recordCampaign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a campaign */
        patch: operations["correctCampaign"];
        trace?: never;
    };
    "/teams/v1/campaigns/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a campaign, up to 1000 at once */
        post: operations["recordCampaignBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/campaigns/{campaignId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a campaign stands from a day on */
        post: operations["advanceCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/campaigns/{campaignId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a campaign stood in a state, or that it never did */
        post: operations["correctCampaignStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/campaigns/{campaignId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a campaign and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listCampaignHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units and those above them, by place and id */
        get: operations["listCampaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/campaigns/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchCampaigns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/catalogue-entries/{catalogueEntryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One catalogue entry */
        get: operations["getCatalogueEntry"];
        /** Record a catalogue entry */
        put: operations["recordCatalogueEntry"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a catalogue entry */
        patch: operations["correctCatalogueEntry"];
        trace?: never;
    };
    "/teams/v1/catalogue-entries/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a catalogue entry, up to 1000 at once */
        post: operations["recordCatalogueEntryBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/catalogue-entries/{catalogueEntryId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a catalogue entry stands from a day on */
        post: operations["advanceCatalogueEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/catalogue-entries/{catalogueEntryId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a catalogue entry stood in a state, or that it never did */
        post: operations["correctCatalogueEntryStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/catalogue-entries/{catalogueEntryId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a catalogue entry and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listCatalogueEntryHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/catalogue-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units and those above them, by place and id */
        get: operations["listCatalogueEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/catalogue-entries/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchCatalogueEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/warnings/{warningId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One warning */
        get: operations["getWarning"];
        /** Record a warning */
        put: operations["recordWarning"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a warning */
        patch: operations["correctWarning"];
        trace?: never;
    };
    "/teams/v1/warnings/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a warning, up to 1000 at once */
        post: operations["recordWarningBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/warnings/{warningId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a warning stands from a day on */
        post: operations["advanceWarning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/warnings/{warningId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a warning stood in a state, or that it never did */
        post: operations["correctWarningStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/warnings/{warningId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a warning and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listWarningHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units and those above them, by place and id */
        get: operations["listWarnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/warnings/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchWarnings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/scam-reports/{scamReportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One scam report */
        get: operations["getScamReport"];
        /** Record a scam report */
        put: operations["recordScamReport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a scam report */
        patch: operations["correctScamReport"];
        trace?: never;
    };
    "/teams/v1/scam-reports/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a scam report, up to 1000 at once */
        post: operations["recordScamReportBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/scam-reports/{scamReportId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a scam report stands from a day on */
        post: operations["advanceScamReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/scam-reports/{scamReportId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a scam report stood in a state, or that it never did */
        post: operations["correctScamReportStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/scam-reports/{scamReportId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a scam report and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listScamReportHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/scam-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listScamReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/scam-reports/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchScamReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One message */
        get: operations["getMessage"];
        /** Record a message */
        put: operations["recordMessage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a message */
        patch: operations["correctMessage"];
        trace?: never;
    };
    "/teams/v1/messages/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a message, up to 1000 at once */
        post: operations["recordMessageBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/messages/{messageId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a message stands from a day on */
        post: operations["advanceMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/messages/{messageId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a message stood in a state, or that it never did */
        post: operations["correctMessageStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/messages/{messageId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a message and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listMessageHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units and those above them, by place and id */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/messages/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/courses/{courseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One course */
        get: operations["getCourse"];
        /** Record a course */
        put: operations["recordCourse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a course */
        patch: operations["correctCourse"];
        trace?: never;
    };
    "/teams/v1/courses/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a course, up to 1000 at once */
        post: operations["recordCourseBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/courses/{courseId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a course stands from a day on */
        post: operations["advanceCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/courses/{courseId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a course stood in a state, or that it never did */
        post: operations["correctCourseStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/courses/{courseId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a course and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listCourseHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units and those above them, by place and id */
        get: operations["listCourses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/courses/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchCourses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/lessons/{lessonId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One lesson */
        get: operations["getLesson"];
        /** Record a lesson */
        put: operations["recordLesson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a lesson */
        patch: operations["correctLesson"];
        trace?: never;
    };
    "/teams/v1/lessons/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a lesson, up to 1000 at once */
        post: operations["recordLessonBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/lessons/{lessonId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a lesson stands from a day on */
        post: operations["advanceLesson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/lessons/{lessonId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a lesson stood in a state, or that it never did */
        post: operations["correctLessonStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/lessons/{lessonId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a lesson and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listLessonHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/lessons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units and those above them, by place and id */
        get: operations["listLessons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/lessons/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchLessons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/staff-counts/{staffCountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One number of officials */
        get: operations["getStaffCount"];
        /** Record a number of officials */
        put: operations["recordStaffCount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a number of officials */
        patch: operations["correctStaffCount"];
        trace?: never;
    };
    "/teams/v1/staff-counts/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a number of officials, up to 1000 at once */
        post: operations["recordStaffCountBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/staff-counts/{staffCountId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a number of officials stands from a day on */
        post: operations["advanceStaffCount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/staff-counts/{staffCountId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a number of officials stood in a state, or that it never did */
        post: operations["correctStaffCountStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/staff-counts/{staffCountId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a number of officials and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listStaffCountHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/staff-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listStaffCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/staff-counts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchStaffCounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/text-reads": {
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
    "/teams/v1/catalogue-texts/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What words mean in a catalogue: by code, name or another name, whatever case, marks and ".vn" they have */
        post: operations["resolveCatalogueTexts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/v1/export-log": {
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
    "/teams/v1/operations/status": {
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
    "/teams/v1/operations/dead-letters": {
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
    "/teams/v1/operations/dead-letters/{deadLetterId}": {
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
    "/teams/v1/operations/dead-letters/{deadLetterId}/retry": {
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
    "/teams/v1/operations/topics": {
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
    "/teams/v1/operations/topics/apply": {
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
    "/teams/v1/operations/republish": {
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
    "/teams/v1/operations/replay": {
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
        /**
         * @description Help that was given
         * @enum {string}
         */
        Action: "install_app" | "eid_guidance" | "level2_appointment" | "signature" | "health_link" | "online_service" | "file_dossier" | "ai_assistant" | "queue_number" | "open_account" | "pay_bill" | "scan_qr" | "merchant_qr" | "shop_account" | "list_product" | "promote" | "buy_online" | "safety_advice" | "teach_skill" | "answer";
        ActivityData: {
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            assessments: {
                skill: components["schemas"]["Skill"];
                level: components["schemas"]["SkillLevel"];
                platform?: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                on: string;
                /**
                 * Format: uuid
                 * @description Id of a visit, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                visitId: string;
            }[];
            uses: {
                use: components["schemas"]["DailyUse"];
                answer: components["schemas"]["DailyUseAnswer"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                on: string;
                /**
                 * Format: uuid
                 * @description Id of a visit, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                visitId: string;
            }[];
            attendances: components["schemas"]["Attendance"][];
            completions: components["schemas"]["Completion"][];
        };
        /** @enum {string} */
        Affiliation: "hamlet_office" | "youth_union" | "women_union" | "trade_union" | "association" | "commune_officer" | "police" | "telecom" | "school" | "other";
        Answer: {
            /**
             * Format: uuid
             * @description Id of a reusable answer, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            answerId: string;
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
            topic: components["schemas"]["ConcernTopic"];
            /**
             * @description What is asked, in the words of those who ask
             * @example Quên mật khẩu VNeID thì làm sao?
             */
            question: string;
            /** @example Mở VNeID, chọn "Quên mật khẩu", rồi làm theo từng bước. */
            answer: string;
            status: components["schemas"]["AnswerStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["AnswerStatus"];
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
                topic?: string;
            };
        };
        AnswerAdvance: {
            status: components["schemas"]["AnswerStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the reusable answer as it was from then on */
        AnswerChange: {
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
            state: components["schemas"]["Answer"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        AnswerCorrection: {
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
            topic?: components["schemas"]["ConcernTopic"];
            /**
             * @description What is asked, in the words of those who ask
             * @example Quên mật khẩu VNeID thì làm sao?
             */
            question?: string;
            /** @example Mở VNeID, chọn "Quên mật khẩu", rồi làm theo từng bước. */
            answer?: string;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                topic?: string;
            };
        };
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-17",
         *       "topic": "eid",
         *       "question": "Quên mật khẩu VNeID thì làm sao?",
         *       "answer": "Mở VNeID, chọn \"Quên mật khẩu\", rồi làm theo từng bước."
         *     }
         */
        AnswerRecord: {
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
            topic: components["schemas"]["ConcernTopic"];
            /**
             * @description What is asked, in the words of those who ask
             * @example Quên mật khẩu VNeID thì làm sao?
             */
            question: string;
            /** @example Mở VNeID, chọn "Quên mật khẩu", rồi làm theo từng bước. */
            answer: string;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                topic?: string;
            };
        };
        AnswerSearch: {
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
         * @description How a reusable answer stands: active → retired; retired → active
         * @enum {string}
         */
        AnswerStatus: "active" | "retired";
        AnswerStatusCorrection: {
            status: components["schemas"]["AnswerStatus"];
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
        /** @description Of concerns whose last answer it was, in your units */
        AnswerUses: {
            /**
             * Format: uuid
             * @description Id of a reusable answer, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            answerId: string;
            given: number;
            helped: number;
        };
        AnswerUsesQuery: {
            answerIds: string[];
        };
        Attendance: {
            /**
             * Format: uuid
             * @description Id of an attendance, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            attendanceId: string;
            /**
             * Format: uuid
             * @description Id of a session, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            sessionId: string;
            attendeeKind: components["schemas"]["AttendeeKind"];
            /**
             * Format: uuid
             * @description Id of who attends: a resident, a member as a person, or an official, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            attendeeId: string;
            actions: components["schemas"]["Action"][];
            /**
             * Format: date-time
             * @description When the server got it
             * @example 2026-03-17T11:40:00Z
             */
            receivedAt: string;
            /** @description What does not fit; the attendance is kept and counts */
            warnings?: components["schemas"]["AttendanceWarning"][];
            /** @description It was recorded by mistake and counts nowhere */
            withdrawal: components["schemas"]["AttendanceWithdrawn"] | null;
            version: number;
        };
        AttendanceChange: {
            /** @enum {string} */
            kind: "recorded" | "corrected" | "withdrawn";
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            by: string;
            state: components["schemas"]["Attendance"];
        };
        /**
         * @example {
         *       "actions": [
         *         "signature"
         *       ]
         *     }
         */
        AttendanceCorrection: {
            /** @description What the attendee completed there */
            actions: components["schemas"]["Action"][];
        };
        /**
         * @example {
         *       "sessionId": "01990f3e-7c1a-7000-8000-000000000071",
         *       "attendeeKind": "resident",
         *       "attendeeId": "01990f3e-7c1a-7000-8000-0000000000d1",
         *       "actions": [
         *         "install_app"
         *       ]
         *     }
         */
        AttendanceRecord: {
            /**
             * Format: uuid
             * @description Id of a session, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            sessionId: string;
            attendeeKind: components["schemas"]["AttendeeKind"];
            /**
             * Format: uuid
             * @description Id of who attends: a resident, a member as a person, or an official, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            attendeeId: string;
            /**
             * @description What the attendee completed there
             * @default []
             */
            actions?: components["schemas"]["Action"][];
        };
        /**
         * @description What does not fit on the day of the session: the attendee lived outside of its unit
         * @enum {string}
         */
        AttendanceWarning: "lived-elsewhere";
        AttendanceWithdrawal: {
            reason: components["schemas"]["AttendanceWithdrawalReason"];
        };
        /**
         * @description Why an attendance is withdrawn
         * @enum {string}
         */
        AttendanceWithdrawalReason: "recorded_twice" | "wrong_person" | "was_not_there" | "other";
        AttendanceWithdrawn: {
            reason: components["schemas"]["AttendanceWithdrawalReason"];
            /** @description Who withdrew it, as the issuer of tokens calls him */
            by: string;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
        };
        /**
         * @description A resident that is registered, an official by a reference that stays, or a member of a body
         * @enum {string}
         */
        AttendeeKind: "resident" | "official" | "member";
        /**
         * @description Whom something is for
         * @enum {string}
         */
        Audience: "residents" | "elderly_50plus" | "pupils" | "youth" | "farmers_fishers" | "traders" | "household_business" | "cooperative" | "enterprise" | "workers" | "union_members" | "team_members" | "officials" | "schools" | "organisations";
        Body: {
            /**
             * Format: uuid
             * @description Id of a body: committee, support group or team, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            bodyId: string;
            kind: components["schemas"]["BodyKind"];
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * Format: date
             * @description With unitCode: the version of the unit when it was set up
             * @example 2026-03-17
             */
            unitValidFrom: string;
            hamletCodes: string[];
            superiorId: string | null;
            name: string | null;
            legalAct: components["schemas"]["LegalAct"];
            status: components["schemas"]["BodyStatus"];
            statuses: {
                status: components["schemas"]["BodyStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            /** @description Members today */
            memberCount: number;
            warnings: components["schemas"]["BodyWarning"][];
        };
        /** @enum {string} */
        BodyKind: "steering_committee" | "support_group" | "community_team" | "youth_volunteer_team";
        /**
         * @example {
         *       "kind": "community_team",
         *       "unitCode": "31027",
         *       "hamletCodes": [
         *         "31027.07"
         *       ],
         *       "name": "Tổ công nghệ số cộng đồng ấp Minh Thuận B",
         *       "legalAct": {
         *         "number": "12/QĐ-UBND",
         *         "issuer": "UBND xã U Minh Thượng",
         *         "date": "2025-08-01"
         *       },
         *       "from": "2025-08-01",
         *       "status": "active"
         *     }
         */
        BodyRecord: {
            kind: components["schemas"]["BodyKind"];
            /**
             * @description Commune, district or province that it belongs to
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * @description The hamlets that it serves, in its unit; a community team has at least one
             * @default []
             */
            hamletCodes?: string[];
            /**
             * Format: uuid
             * @description The committee that it reports to
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            superiorId?: string;
            /** @description Of the body, not of a person */
            name?: string;
            legalAct: components["schemas"]["LegalActInput"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            from: string;
            /**
             * @description What it is from that day on
             * @default forming
             * @enum {string}
             */
            status?: "forming" | "active";
        };
        /** @enum {string} */
        BodyStatus: "forming" | "active" | "suspended" | "dissolved";
        BodyStatusChange: {
            status: components["schemas"]["BodyStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            from: string;
        };
        /**
         * @description What should be mended; nothing is refused for it
         * @enum {string}
         */
        BodyWarning: "no-leader" | "fewer-than-three-members";
        BoundaryChange: {
            /**
             * Format: uuid
             * @description Id of a boundary change, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            changeId: string;
            /**
             * @description What it is called; everybody is told, so it names nobody
             * @example Sắp xếp xã Tân Ninh
             */
            title: string;
            /**
             * Format: date
             * @description First day in the new boundaries
             * @example 2026-03-17
             */
            on: string;
            legalAct: components["schemas"]["LegalAct"];
            /** @description They speak of 20000 units at most */
            steps: components["schemas"]["BoundaryStep"][];
            status: components["schemas"]["BoundaryStatus"];
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            draftedAt: string;
            appliedAt: string | null;
            undoneAt: string | null;
            version: number;
        };
        BoundaryChangeSummary: {
            /**
             * Format: uuid
             * @description Id of a boundary change, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            changeId: string;
            /**
             * @description What it is called; everybody is told, so it names nobody
             * @example Sắp xếp xã Tân Ninh
             */
            title: string;
            /**
             * Format: date
             * @description First day in the new boundaries
             * @example 2026-03-17
             */
            on: string;
            legalAct: components["schemas"]["LegalAct"];
            status: components["schemas"]["BoundaryStatus"];
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            draftedAt: string;
            appliedAt: string | null;
            undoneAt: string | null;
            version: number;
            stepCount: number;
        };
        /**
         * @example {
         *       "title": "Sắp xếp xã Tân Ninh",
         *       "on": "2025-07-01",
         *       "legalAct": {
         *         "number": "1686/NQ-UBTVQH15",
         *         "issuer": "Ủy ban Thường vụ Quốc hội",
         *         "date": "2025-06-16"
         *       },
         *       "steps": [
         *         {
         *           "kind": "merge",
         *           "from": [
         *             {
         *               "code": "15712"
         *             },
         *             {
         *               "code": "15715"
         *             },
         *             {
         *               "code": "15718"
         *             }
         *           ],
         *           "into": {
         *             "code": "15715",
         *             "begins": {
         *               "kind": "xã",
         *               "name": "Tân Ninh",
         *               "parentCode": "38"
         *             }
         *           }
         *         }
         *       ]
         *     }
         */
        BoundaryDraft: {
            /**
             * @description What it is called; everybody is told, so it names nobody
             * @example Sắp xếp xã Tân Ninh
             */
            title: string;
            /**
             * Format: date
             * @description First day in the new boundaries
             * @example 2026-03-17
             */
            on: string;
            legalAct: components["schemas"]["LegalActInput"];
            /** @description They speak of 20000 units at most */
            steps: components["schemas"]["BoundaryStepInput"][];
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
        BoundaryPreview: {
            change: components["schemas"]["BoundaryChange"];
            /** @description Units that end, with what takes their place */
            ended: components["schemas"]["UnitState"][];
            /** @description Units of old that are entered as ended */
            entered: components["schemas"]["UnitState"][];
            begun: components["schemas"]["UnitVersionLabel"][];
            /** @description Another name, kind or parent */
            changed: {
                before: components["schemas"]["UnitVersionLabel"];
                after: components["schemas"]["UnitVersionLabel"];
            }[];
            /** @description Units beneath ended ones, and the heirs under which they then lie */
            moved: {
                /**
                 * @description Code of an administrative unit
                 * @example 31027
                 * @example 91
                 * @example 31027.07
                 */
                code: string;
                from: string | null;
                /**
                 * @description Code of an administrative unit
                 * @example 31027
                 * @example 91
                 * @example 31027.07
                 */
                to: string;
            }[];
            /** @description Hamlets that nobody has placed: what they hold is unassigned */
            waiting: components["schemas"]["UnitVersionLabel"][];
            households: {
                /** @description Homes that come to lie in another unit */
                moving: number;
                /** @description Homes of split and waiting hamlets: each must be assigned */
                unassigned: number;
                /** @description Those homes by hamlet */
                hamlets: {
                    /**
                     * @description Code of a hamlet: commune code, dot, number
                     * @example 31027.07
                     */
                    hamletCode: string;
                    households: number;
                    unassigned: boolean;
                }[];
            };
            /** @description Indicators of the units concerned, before and after */
            indicators: components["schemas"]["BoundaryImpact"][];
        };
        /** @enum {string} */
        BoundaryStatus: "draft" | "previewed" | "applied" | "undone";
        BoundaryStep: {
            /** @constant */
            kind: "merge";
            from: {
                /**
                 * @description Code of an administrative unit
                 * @example 31027
                 * @example 91
                 * @example 31027.07
                 */
                code: string;
                /**
                 * @description The whole unit or a part of it
                 * @default full
                 * @enum {string}
                 */
                extent: "full" | "partial";
            }[];
            into: components["schemas"]["UnitTaker"];
        } | {
            /** @constant */
            kind: "split";
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            of: string;
            into: components["schemas"]["UnitTaker"][];
        } | {
            /** @constant */
            kind: "rename";
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            code: string;
            /**
             * @description Without its kind; may be just a number
             * @example U Minh Thượng
             * @example 2
             */
            name: string;
            nameEn?: string;
        } | {
            /** @constant */
            kind: "new-kind";
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            code: string;
            /**
             * @description What it is called by law, in any case
             * @example xã
             * @example ấp
             */
            becomes: string;
        } | {
            /** @constant */
            kind: "re-parent";
            codes: string[];
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            to: string;
        } | {
            /** @constant */
            kind: "close";
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            code: string;
        } | {
            /** @constant */
            kind: "past";
            unit: {
                /**
                 * @description What it is called by law, in any case
                 * @example xã
                 * @example ấp
                 */
                kind: string;
                /**
                 * @description Without its kind; may be just a number
                 * @example U Minh Thượng
                 * @example 2
                 */
                name: string;
                nameEn?: string;
                /** @description The unit above; null for a province */
                parentCode: string | null;
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
            };
            into: {
                /**
                 * @description Code of an administrative unit
                 * @example 31027
                 * @example 91
                 * @example 31027.07
                 */
                code: string;
                /**
                 * @description The whole unit or a part of it
                 * @default full
                 * @enum {string}
                 */
                extent: "full" | "partial";
            }[];
        };
        BoundaryStepInput: {
            /** @constant */
            kind: "merge";
            from: {
                /**
                 * @description Code of an administrative unit
                 * @example 31027
                 * @example 91
                 * @example 31027.07
                 */
                code: string;
                /**
                 * @description The whole unit or a part of it
                 * @default full
                 * @enum {string}
                 */
                extent?: "full" | "partial";
            }[];
            into: components["schemas"]["UnitTakerInput"];
        } | {
            /** @constant */
            kind: "split";
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            of: string;
            into: components["schemas"]["UnitTakerInput"][];
        } | {
            /** @constant */
            kind: "rename";
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            code: string;
            /**
             * @description Without its kind; may be just a number
             * @example U Minh Thượng
             * @example 2
             */
            name: string;
            nameEn?: string;
        } | {
            /** @constant */
            kind: "new-kind";
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            code: string;
            /**
             * @description What it is called by law, in any case
             * @example xã
             * @example ấp
             */
            becomes: string;
        } | {
            /** @constant */
            kind: "re-parent";
            codes: string[];
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            to: string;
        } | {
            /** @constant */
            kind: "close";
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            code: string;
        } | {
            /** @constant */
            kind: "past";
            unit: {
                /**
                 * @description What it is called by law, in any case
                 * @example xã
                 * @example ấp
                 */
                kind: string;
                /**
                 * @description Without its kind; may be just a number
                 * @example U Minh Thượng
                 * @example 2
                 */
                name: string;
                nameEn?: string;
                /** @description The unit above; null for a province */
                parentCode: string | null;
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
            };
            into: {
                /**
                 * @description Code of an administrative unit
                 * @example 31027
                 * @example 91
                 * @example 31027.07
                 */
                code: string;
                /**
                 * @description The whole unit or a part of it
                 * @default full
                 * @enum {string}
                 */
                extent?: "full" | "partial";
            }[];
        };
        Campaign: {
            /**
             * Format: uuid
             * @description Id of a campaign, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            campaignId: string;
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
            /** @example 100 ngày cao điểm phổ cập kỹ năng số */
            name: string;
            /**
             * @description The programme that it belongs to, of its unit or of one above
             * @default null
             */
            programmeId: string | null;
            /**
             * Format: date
             * @description Its first day, which may lie ahead
             * @example 2025-07-15
             */
            startsOn: string;
            /**
             * @description Days, the first and the last included
             * @example 100
             */
            length: number;
            /**
             * @description What it is to reach, in words
             * @default
             */
            goal: string;
            /** @default null */
            legalAct: components["schemas"]["LegalAct"] | null;
            /**
             * Format: date
             * @description Follows from its first day and its length
             * @example 2025-10-22
             */
            lastDay: string;
            status: components["schemas"]["CampaignStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["CampaignStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
        };
        CampaignAdvance: {
            status: components["schemas"]["CampaignStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the campaign as it was from then on */
        CampaignChange: {
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
            state: components["schemas"]["Campaign"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        CampaignCorrection: {
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
            /** @example 100 ngày cao điểm phổ cập kỹ năng số */
            name?: string;
            programmeId?: string | null;
            /**
             * Format: date
             * @description Its first day, which may lie ahead
             * @example 2025-07-15
             */
            startsOn?: string;
            /**
             * @description Days, the first and the last included
             * @example 100
             */
            length?: number;
            goal?: string | null;
            legalAct?: {
                number?: string;
                /** @description The authority, never a person */
                issuer?: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                date?: string;
            } | null;
        };
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-10",
         *       "name": "100 ngày cao điểm phổ cập kỹ năng số",
         *       "startsOn": "2026-03-15",
         *       "length": 100
         *     }
         */
        CampaignRecord: {
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
            /** @example 100 ngày cao điểm phổ cập kỹ năng số */
            name: string;
            /**
             * @description The programme that it belongs to, of its unit or of one above
             * @default null
             */
            programmeId?: string | null;
            /**
             * Format: date
             * @description Its first day, which may lie ahead
             * @example 2025-07-15
             */
            startsOn: string;
            /**
             * @description Days, the first and the last included
             * @example 100
             */
            length: number;
            /**
             * @description What it is to reach, in words
             * @default
             */
            goal?: string;
            /** @default null */
            legalAct?: components["schemas"]["LegalActInput"] | null;
        };
        CampaignSearch: {
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
         * @description How a campaign stands: planned → running | cancelled; running → closed
         * @enum {string}
         */
        CampaignStatus: "planned" | "running" | "closed" | "cancelled";
        CampaignStatusCorrection: {
            status: components["schemas"]["CampaignStatus"];
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
        /**
         * @description Which list of words an entry belongs to
         * @enum {string}
         */
        Catalogue: "tasks" | "actions" | "topics" | "apps" | "platforms" | "providers";
        CatalogueEntry: {
            /**
             * Format: uuid
             * @description Id of a catalogue entry, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            catalogueEntryId: string;
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
            catalogue: components["schemas"]["Catalogue"];
            /**
             * @description What is kept for words that mean the entry
             * @example postmart
             */
            code: string;
            /**
             * @description In Vietnamese
             * @example PostMart
             */
            name: string;
            /** @default  */
            nameEn: string;
            /**
             * @description What else is written for it; case, marks and ".vn" make no difference
             * @default []
             */
            aliases: string[];
            /**
             * @description Of an app: the province whose citizen app it is, and where it is offered
             * @default null
             * @example 66
             */
            citizenAppOf: string | null;
            /**
             * @description Which of the seven tasks an action or topic serves
             * @default null
             */
            task: components["schemas"]["TeamTask"] | null;
            status: components["schemas"]["CatalogueEntryStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["CatalogueEntryStatus"];
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
                catalogue?: string;
                task?: string;
            };
        };
        CatalogueEntryAdvance: {
            status: components["schemas"]["CatalogueEntryStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the catalogue entry as it was from then on */
        CatalogueEntryChange: {
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
            state: components["schemas"]["CatalogueEntry"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        CatalogueEntryCorrection: {
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
            catalogue?: components["schemas"]["Catalogue"];
            /**
             * @description What is kept for words that mean the entry
             * @example postmart
             */
            code?: string;
            /**
             * @description In Vietnamese
             * @example PostMart
             */
            name?: string;
            nameEn?: string | null;
            aliases?: string[];
            citizenAppOf?: string | null;
            task?: components["schemas"]["TeamTask"] | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                catalogue?: string;
                task?: string;
            };
        };
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2025-07-01",
         *       "catalogue": "platforms",
         *       "code": "postmart",
         *       "name": "PostMart",
         *       "aliases": [
         *         "portmart"
         *       ]
         *     }
         */
        CatalogueEntryRecord: {
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
            catalogue: components["schemas"]["Catalogue"];
            /**
             * @description What is kept for words that mean the entry
             * @example postmart
             */
            code: string;
            /**
             * @description In Vietnamese
             * @example PostMart
             */
            name: string;
            /** @default  */
            nameEn?: string;
            /**
             * @description What else is written for it; case, marks and ".vn" make no difference
             * @default []
             */
            aliases?: string[];
            /**
             * @description Of an app: the province whose citizen app it is, and where it is offered
             * @default null
             * @example 66
             */
            citizenAppOf?: string | null;
            /**
             * @description Which of the seven tasks an action or topic serves
             * @default null
             */
            task?: components["schemas"]["TeamTask"] | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                catalogue?: string;
                task?: string;
            };
        };
        CatalogueEntrySearch: {
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
         * @description How a catalogue entry stands: active → retired; retired → active
         * @enum {string}
         */
        CatalogueEntryStatus: "active" | "retired";
        CatalogueEntryStatusCorrection: {
            status: components["schemas"]["CatalogueEntryStatus"];
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
        CatalogueMeaning: {
            /**
             * Format: uuid
             * @description Id of a catalogue entry, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            catalogueEntryId: string;
            /**
             * @description What is kept for words that mean the entry
             * @example postmart
             */
            code: string;
            name: string;
            /** @description No longer in use on that day; what was written by it stays readable */
            retired: boolean;
        };
        /**
         * @example {
         *       "catalogue": "platforms",
         *       "texts": [
         *         "PortMart.vn",
         *         "Facebook page"
         *       ]
         *     }
         */
        CatalogueTexts: {
            catalogue: components["schemas"]["Catalogue"];
            texts: string[];
            /**
             * @description By the catalogues of this unit and those above; default: all yours
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit?: string;
            /**
             * Format: date
             * @description As the catalogue was on this day; default: today
             * @example 2026-03-17
             */
            on?: string;
        };
        /**
         * @description On which way something goes out
         * @enum {string}
         */
        Channel: "radio" | "facebook_page" | "portal" | "meeting" | "online_conference" | "zalo_group" | "zalo_oa" | "in_app" | "door";
        /** @description What the service itself sent on one way */
        ChannelDeliveries: {
            channel: components["schemas"]["Channel"];
            sent: number;
            /** @description Still to be sent, or to be tried again */
            waiting: number;
            /** @description Given up, or whoever was to get it is gone */
            failed: number;
            lastSentAt: string | null;
        };
        CitizenApp: {
            code: string;
            name: string;
        };
        Colleague: {
            /**
             * Format: uuid
             * @description Id of a member as a person; the same in every body, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            personId: string;
            role: components["schemas"]["MemberRole"];
        };
        Completion: {
            /**
             * Format: uuid
             * @description Id of that somebody has finished something, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            completionId: string;
            learnedKind: components["schemas"]["LearnedKind"];
            /**
             * Format: uuid
             * @description Id of what was finished: a lesson or a course, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            learnedId: string;
            learnerKind: components["schemas"]["AttendeeKind"];
            /**
             * Format: uuid
             * @description Id of who learns: a resident, a member as a person, or an official, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            learnerId: string;
            /**
             * @description Where it counts: for a resident the hamlet, or what has it, of that day
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            day: string;
            /**
             * Format: date-time
             * @description When the server got it
             * @example 2026-03-17T11:40:00Z
             */
            receivedAt: string;
            /** @description It was recorded by mistake and counts nowhere */
            withdrawal: components["schemas"]["CompletionWithdrawn"] | null;
            version: number;
        };
        /**
         * @example {
         *       "learnedKind": "lesson",
         *       "learnedId": "01990f3e-7c1a-7000-8000-000000000081",
         *       "learnerKind": "resident",
         *       "learnerId": "01990f3e-7c1a-7000-8000-0000000000d1",
         *       "unitCode": "31027.07",
         *       "day": "2026-03-17"
         *     }
         */
        CompletionRecord: {
            learnedKind: components["schemas"]["LearnedKind"];
            /**
             * Format: uuid
             * @description Id of what was finished: a lesson or a course, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            learnedId: string;
            learnerKind: components["schemas"]["AttendeeKind"];
            /**
             * Format: uuid
             * @description Id of who learns: a resident, a member as a person, or an official, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            learnerId: string;
            /**
             * @description Where it counts: for a resident the hamlet, or what has it, of that day
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * Format: date
             * @description On which it was finished
             * @example 2026-03-17
             */
            day: string;
        };
        /**
         * @example {
         *       "reason": "wrong_person"
         *     }
         */
        CompletionWithdrawal: {
            reason: components["schemas"]["AttendanceWithdrawalReason"];
        };
        CompletionWithdrawn: {
            reason: components["schemas"]["AttendanceWithdrawalReason"];
            /** @description Who withdrew it, as the issuer of tokens calls him */
            by: string;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
        };
        Concern: {
            /**
             * Format: uuid
             * @description Id of a question or difficulty, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            concernId: string;
            kind: components["schemas"]["ConcernKind"];
            /** @description What it was at first: a question may have become a difficulty */
            raisedAs: components["schemas"]["ConcernKind"];
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            topic: components["schemas"]["ConcernTopic"];
            text: string;
            obstacle: components["schemas"]["Obstacle"] | null;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            raisedOn: string;
            /**
             * Format: date
             * @description Day by which an answer is due
             * @example 2026-04-01
             */
            dueOn: string;
            visitId: string | null;
            status: components["schemas"]["ConcernStatus"];
            level: components["schemas"]["ConcernLevel"];
            /** @description The organisation that is to act, an operator perhaps */
            organisation: string | null;
            /** @description It waits for an answer that was due before today */
            overdue: boolean;
            /** @description Whether you raised it */
            mine: boolean;
            /** @description Whether the answer helped; null: nobody has said */
            helped: boolean | null;
            /** @description The first one first */
            steps: components["schemas"]["ConcernStep"][];
            /**
             * Format: date-time
             * @description When its last step was told
             * @example 2026-03-17T11:40:00Z
             */
            changedAt: string;
            version: number;
        };
        ConcernAcceptance: {
            /**
             * Format: date
             * @description The day of it; left out: today
             * @example 2026-03-17
             */
            on?: string;
            /** @description What whoever raised it is told */
            text?: string;
            /**
             * Format: date
             * @description Another day by which an answer is due
             * @example 2026-03-17
             */
            dueOn?: string;
        };
        /**
         * @example {
         *       "text": "Nhà mạng đã dựng thêm trạm ở đầu hẻm."
         *     }
         */
        ConcernAnswer: {
            /**
             * Format: date
             * @description The day of it; left out: today
             * @example 2026-03-17
             */
            on?: string;
            text: string;
            /**
             * Format: uuid
             * @description The reusable answer that it was taken from
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            answerId?: string;
        };
        ConcernClosing: {
            /**
             * Format: date
             * @description The day of it; left out: today
             * @example 2026-03-17
             */
            on?: string;
            /** @description What whoever raised it is told */
            text?: string;
            /** @description Whether the answer helped */
            helped?: boolean;
        };
        /**
         * @example {
         *       "dueOn": "2026-04-10"
         *     }
         */
        ConcernCorrection: {
            topic?: components["schemas"]["ConcernTopic"];
            /**
             * @description What is asked or what is difficult; no name, number or address of a person
             * @example Hẻm 3 không có sóng, gọi và vào mạng đều không được.
             */
            text?: string;
            obstacle?: components["schemas"]["Obstacle"] | null;
            /**
             * Format: date
             * @description Day by which an answer is due
             * @example 2026-04-01
             */
            dueOn?: string;
        };
        /**
         * @example {
         *       "organisation": "Viettel An Giang",
         *       "text": "Đã gửi nhà mạng."
         *     }
         */
        ConcernForwarding: {
            /**
             * Format: date
             * @description The day of it; left out: today
             * @example 2026-03-17
             */
            on?: string;
            /** @description What whoever raised it is told */
            text?: string;
            /**
             * Format: date
             * @description Another day by which an answer is due
             * @example 2026-03-17
             */
            dueOn?: string;
            /**
             * @description An operator or an office; left out: to the officers of the unit above
             * @example Viettel An Giang
             */
            organisation?: string;
        };
        /**
         * @description A question can be answered at once; a difficulty takes somebody to do something
         * @enum {string}
         */
        ConcernKind: "question" | "difficulty";
        /**
         * @description Whose officers are to answer: those of the commune, or those of the province to whom it was forwarded
         * @enum {string}
         */
        ConcernLevel: "commune" | "province";
        /** @description Who did a step: never a name */
        ConcernParty: {
            /** @enum {string} */
            as: "team" | "commune" | "province";
            /** @description The team, where it was somebody of one */
            teamId: string | null;
        };
        ConcernRejection: {
            /**
             * Format: date
             * @description The day of it; left out: today
             * @example 2026-03-17
             */
            on?: string;
            text: string;
        };
        ConcernReopening: {
            /**
             * Format: date
             * @description The day of it; left out: today
             * @example 2026-03-17
             */
            on?: string;
            text: string;
        };
        /**
         * @example {
         *       "kind": "difficulty",
         *       "unitCode": "31027.07",
         *       "topic": "signal",
         *       "text": "Hẻm 3 không có sóng, gọi và vào mạng đều không được.",
         *       "raisedOn": "2026-03-17",
         *       "obstacle": "no_signal"
         *     }
         */
        ConcernReport: {
            kind: components["schemas"]["ConcernKind"];
            /**
             * @description The hamlet or commune in which it is
             * @example 31027.07
             */
            unitCode: string;
            topic: components["schemas"]["ConcernTopic"];
            /**
             * @description What is asked or what is difficult; no name, number or address of a person
             * @example Hẻm 3 không có sóng, gọi và vào mạng đều không được.
             */
            text: string;
            /** @description The obstacle that was seen at the door */
            obstacle?: components["schemas"]["Obstacle"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            raisedOn: string;
            /**
             * Format: date
             * @description Day by which an answer is due
             * @example 2026-04-01
             */
            dueOn?: string;
            /**
             * Format: uuid
             * @description The visit at which it came up
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            visitId?: string;
        };
        ConcernStart: {
            /**
             * Format: date
             * @description The day of it; left out: today
             * @example 2026-03-17
             */
            on?: string;
            /** @description What whoever raised it is told */
            text?: string;
        };
        /**
         * @description How far a question or difficulty got: asked → answered | new | withdrawn; new → accepted | forwarded | rejected | withdrawn; accepted → doing | forwarded | answered | rejected | withdrawn; forwarded → accepted | doing | forwarded | answered | rejected | withdrawn; doing → forwarded | answered | rejected | withdrawn; answered → closed | reopened | asked | withdrawn; rejected → closed | reopened | withdrawn; reopened → accepted | doing | forwarded | answered | rejected | withdrawn; closed → reopened | asked
         * @enum {string}
         */
        ConcernStatus: "asked" | "new" | "accepted" | "forwarded" | "doing" | "answered" | "rejected" | "reopened" | "closed" | "withdrawn";
        ConcernStep: {
            /** @description How it stood from then on */
            status: components["schemas"]["ConcernStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
            /**
             * Format: date-time
             * @description When the server was told
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            by: components["schemas"]["ConcernParty"];
            text: string | null;
            /** @description Of forwarding: which organisation is to act */
            organisation: string | null;
            /** @description Of an answer: the reusable one that it was taken from */
            answerId: string | null;
            /** @description Of a correction: what stood before */
            before: {
                topic?: components["schemas"]["ConcernTopic"];
                text?: string;
                obstacle?: components["schemas"]["Obstacle"] | null;
                /**
                 * Format: date
                 * @description Day by which an answer is due
                 * @example 2026-04-01
                 */
                dueOn?: string;
            } | null;
            /**
             * Format: date
             * @description Where it moved the day by which an answer is due: the day before
             * @example 2026-03-17
             */
            formerDueOn?: string;
        };
        /**
         * @description What a question or difficulty is about
         * @enum {string}
         */
        ConcernTopic: "signal" | "devices" | "eid" | "online_services" | "payments" | "selling" | "safety" | "learning" | "other";
        ConcernTurning: {
            /**
             * Format: date
             * @description The day of it; left out: today
             * @example 2026-03-17
             */
            on?: string;
            /** @description What whoever raised it is told */
            text?: string;
            /**
             * Format: date
             * @description Another day by which an answer is due
             * @example 2026-03-17
             */
            dueOn?: string;
        };
        ConcernWithdrawal: {
            /**
             * Format: date
             * @description The day of it; left out: today
             * @example 2026-03-17
             */
            on?: string;
            /** @description What whoever raised it is told */
            text?: string;
        };
        Course: {
            /**
             * Format: uuid
             * @description Id of a course, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            courseId: string;
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
            /** @example Bán hàng trên mạng cho bà con */
            name: string;
            kind: components["schemas"]["CourseKind"];
            topics: string[];
            /** @default [] */
            audiences: components["schemas"]["Audience"][];
            /**
             * @description For which trade it is
             * @default
             * @example nông sản
             */
            sector: string;
            repeats: components["schemas"]["CourseRhythm"];
            /**
             * @description On which days of the week it is held
             * @default []
             */
            weekdays: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
            /** @default null */
            beginsAt: string | null;
            /**
             * @description What is learnt, in its order
             * @default []
             */
            steps: string[];
            status: components["schemas"]["CourseStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["CourseStatus"];
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
                audiences?: string;
                repeats?: string;
                weekdays?: string;
            };
        };
        CourseAdvance: {
            status: components["schemas"]["CourseStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the course as it was from then on */
        CourseChange: {
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
            state: components["schemas"]["Course"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        CourseCorrection: {
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
            /** @example Bán hàng trên mạng cho bà con */
            name?: string;
            kind?: components["schemas"]["CourseKind"];
            topics?: string[];
            audiences?: components["schemas"]["Audience"][];
            sector?: string | null;
            /** @enum {string} */
            repeats?: "weekly" | "monthly" | "on_demand";
            weekdays?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
            beginsAt?: string | null;
            steps?: string[];
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
                audiences?: string;
                repeats?: string;
                weekdays?: string;
            };
        };
        /**
         * @description What a course is for
         * @enum {string}
         */
        CourseKind: "digital_skills" | "e_commerce" | "officials" | "other";
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-02-02",
         *       "name": "Bán hàng trên mạng cho bà con",
         *       "kind": "e_commerce",
         *       "topics": [
         *         "online_shopping",
         *         "shop_account"
         *       ],
         *       "audiences": [
         *         "farmers_fishers",
         *         "traders"
         *       ],
         *       "sector": "nông sản",
         *       "repeats": "weekly",
         *       "weekdays": [
         *         "tuesday"
         *       ],
         *       "beginsAt": "19:00",
         *       "steps": [
         *         "Mở gian hàng",
         *         "Chụp ảnh sản phẩm",
         *         "Viết bài bán hàng",
         *         "Bán hàng trực tiếp trên mạng",
         *         "Nhận tiền an toàn"
         *       ]
         *     }
         */
        CourseRecord: {
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
            /** @example Bán hàng trên mạng cho bà con */
            name: string;
            kind: components["schemas"]["CourseKind"];
            topics: string[];
            /** @default [] */
            audiences?: components["schemas"]["Audience"][];
            /**
             * @description For which trade it is
             * @default
             * @example nông sản
             */
            sector?: string;
            repeats?: components["schemas"]["CourseRhythm"];
            /**
             * @description On which days of the week it is held
             * @default []
             */
            weekdays?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
            /** @default null */
            beginsAt?: string | null;
            /**
             * @description What is learnt, in its order
             * @default []
             */
            steps?: string[];
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
                audiences?: string;
                repeats?: string;
                weekdays?: string;
            };
        };
        /**
         * @description How often it begins
         * @default on_demand
         * @enum {string}
         */
        CourseRhythm: "weekly" | "monthly" | "on_demand";
        CourseSearch: {
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
         * @description How a course stands: offered → ended; ended → offered
         * @enum {string}
         */
        CourseStatus: "offered" | "ended";
        CourseStatusCorrection: {
            status: components["schemas"]["CourseStatus"];
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
        CoverageGap: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            kind: string;
            name: string;
            /** @description For a hamlet a community team, for a commune committee or group */
            lacks: components["schemas"]["BodyKind"][];
        };
        /**
         * @description What a resident does day by day
         * @enum {string}
         */
        DailyUse: "smartphone" | "buys_online" | "buys_farm_goods_online" | "sells_online" | "vneid" | "cashless";
        /** @enum {string} */
        DailyUseAnswer: "yes" | "no" | "unknown";
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
        Device: "smartphone" | "keypad_phone" | "tablet" | "computer" | "smart_tv";
        /**
         * @example {
         *       "pending": 2,
         *       "oldestPendingAt": "2026-03-17T12:10:00Z",
         *       "persisted": true,
         *       "skewMs": -1200,
         *       "storage": {
         *         "usage": 1500000,
         *         "quota": 900000000
         *       },
         *       "appVersion": "1.0.0"
         *     }
         */
        DeviceHeartbeat: {
            /** @description Records on the device that nobody has received yet */
            pending: number;
            /** @description When the oldest of them was made; null where there is none */
            oldestPendingAt: string | null;
            /** @description Bytes that the app uses and may use; null where the browser does not say */
            storage: {
                usage: number;
                quota: number;
            } | null;
            /** @description Whether the browser has promised to keep what the app stores */
            persisted: boolean;
            /** @description Milliseconds by which the server's clock is ahead of the device's */
            skewMs: number;
            /** @example 1.0.0 */
            appVersion: string;
        };
        /** @enum {string} */
        DeviceKind: "phone" | "tablet" | "computer";
        DeviceOwnersBody: {
            /**
             * Format: uuid
             * @description Id of a body: committee, support group or team, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            bodyId: string;
            kind: components["schemas"]["BodyKind"];
            name: string | null;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            role: components["schemas"]["MemberRole"];
            /** @description The hamlets that it serves today */
            hamletCodes: string[];
        };
        /**
         * @example {
         *       "name": "Máy xanh",
         *       "kind": "phone",
         *       "appVersion": "1.0.0"
         *     }
         */
        DeviceRecord: {
            /**
             * @description What its owner calls it; no number of a person may stand in it
             * @example Máy xanh
             */
            name: string;
            kind: components["schemas"]["DeviceKind"];
            /**
             * @description Public key of the device (SPKI, base64url); the private one never leaves it
             * @example MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEf83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU
             */
            publicKey?: string;
            /** @example 1.0.0 */
            appVersion: string;
        };
        DeviceReport: {
            /** @description Records on the device that nobody has received yet */
            pending: number;
            /** @description When the oldest of them was made; null where there is none */
            oldestPendingAt: string | null;
            /** @description Bytes that the app uses and may use; null where the browser does not say */
            storage: {
                usage: number;
                quota: number;
            } | null;
            /** @description Whether the browser has promised to keep what the app stores */
            persisted: boolean;
            /** @description Milliseconds by which the server's clock is ahead of the device's */
            skewMs: number;
        };
        DeviceRevocation: {
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the officer */
            by: string;
            reason: components["schemas"]["DeviceRevocationReason"];
        };
        /**
         * @description Why a device is to hold nothing any more
         * @enum {string}
         */
        DeviceRevocationReason: "lost" | "stolen" | "left_team" | "handed_on" | "other";
        /**
         * @example {
         *       "reason": "lost"
         *     }
         */
        DeviceRevoking: {
            reason: components["schemas"]["DeviceRevocationReason"];
        };
        /**
         * @description How a device stands: in order; revoked, so that it deletes what it holds; unknown, so that it registers (also one that is somebody else's)
         * @enum {string}
         */
        DeviceStanding: "ok" | "revoked" | "unknown";
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
        GoneHome: {
            /**
             * Format: uuid
             * @description Id of a household, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            why: components["schemas"]["GoneReason"];
            /**
             * Format: uuid
             * @description Only where the other home is one of the team
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            mergedInto?: string;
        };
        /**
         * @description Why a home is none of the team any more: it lies in another hamlet, or is no home of its own
         * @enum {string}
         */
        GoneReason: "moved" | "merged" | "closed" | "erased";
        /**
         * @description moved: lies in another hamlet; merged: went into another one; closed: is no more; left: lives there no longer; erased: nothing is kept of it
         * @enum {string}
         */
        GoneWhy: "moved" | "merged" | "closed" | "left" | "erased";
        /** @description The devices of whoever serves a hamlet, but for revoked ones */
        HamletDevices: {
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * Format: date-time
             * @description When one of them was heard of last
             * @example 2026-03-17T11:40:00Z
             */
            lastContactAt: string;
            /** @description Unsent records on all of them, as they last said */
            pending: number;
            /** @description When one of those that hold some was heard of last */
            pendingContactAt: string | null;
        };
        /**
         * @example {
         *       "kind": "ấp",
         *       "name": "Minh Thuận B",
         *       "validFrom": "2025-07-01"
         *     }
         */
        HamletRecord: {
            /**
             * @description What it is called by law, in any case
             * @example xã
             * @example ấp
             */
            kind: string;
            /**
             * @description Without its kind; may be just a number
             * @example U Minh Thượng
             * @example 2
             */
            name: string;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            validFrom: string;
        };
        HamletsQuestion: {
            hamletCodes: string[];
        };
        /** @description How many of an audience came, where nobody wrote down who */
        Headcount: {
            audience: components["schemas"]["Audience"];
            count: number;
        };
        /** @description How many of an audience came, where nobody wrote down who */
        HeadcountInput: {
            audience: components["schemas"]["Audience"];
            count: number;
        };
        /**
         * @example {
         *       "headcounts": [
         *         {
         *           "audience": "residents",
         *           "count": 40
         *         }
         *       ]
         *     }
         */
        HeadcountReport: {
            headcounts: components["schemas"]["HeadcountInput"][];
        };
        HeartbeatAnswer: {
            device: components["schemas"]["DeviceStanding"];
        };
        HouseholdStanding: {
            /**
             * Format: uuid
             * @description Id of a household, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            places: {
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
            corePersonId: string | null;
            core: components["schemas"]["Interval"][];
            skills: {
                skill: components["schemas"]["Skill"];
                assessed: components["schemas"]["Interval"][];
                alone: components["schemas"]["Interval"][];
            }[];
            residents: {
                /**
                 * Format: uuid
                 * @description Id of a resident, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                residentId: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                adultFrom: string;
                uses: {
                    use: components["schemas"]["DailyUse"];
                    yes: components["schemas"]["Interval"][];
                }[];
            }[];
            lastVisit: {
                /**
                 * Format: uuid
                 * @description Id of a visit, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                visitId: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                on: string;
                outcome: components["schemas"]["Outcome"];
            } | null;
        };
        InboxMessage: {
            /**
             * Format: uuid
             * @description Id of a message, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            messageId: string;
            /**
             * @description Whose message it is
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            since: string;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            publishedOn: string;
            kind: components["schemas"]["MessageKind"];
            warningId: string | null;
            title: string;
            text: string;
            /** @description Whether you are asked to say that you read it */
            asked: boolean;
            /** @description When you read it; null: not yet */
            readAt: string | null;
            version: number;
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
        JoiningMember: {
            /**
             * Format: uuid
             * @description Id of a membership, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            membershipId: string;
            /**
             * Format: uuid
             * @description Id of a member as a person; the same in every body, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            personId: string;
            /** @description chair and vice_chair in committees; leader, deputy, member elsewhere */
            role: components["schemas"]["MemberRole"];
            affiliations: components["schemas"]["Affiliation"][];
            /**
             * @description A young member who is a digital ambassador
             * @default false
             */
            ambassador: boolean;
        };
        JoiningMemberInput: {
            /**
             * Format: uuid
             * @description Id of a membership, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            membershipId: string;
            /**
             * Format: uuid
             * @description Id of a member as a person; the same in every body, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            personId: string;
            /** @description chair and vice_chair in committees; leader, deputy, member elsewhere */
            role: components["schemas"]["MemberRole"];
            affiliations: components["schemas"]["Affiliation"][];
            /**
             * @description A young member who is a digital ambassador
             * @default false
             */
            ambassador?: boolean;
        };
        /** @description A device as the officers of its owner know it */
        KnownDevice: {
            /**
             * Format: uuid
             * @description Id of a phone on which the field app is, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            deviceId: string;
            /**
             * Format: uuid
             * @description Id of a member as a person; the same in every body, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            ownerId: string;
            /**
             * @description What its owner calls it; no number of a person may stand in it
             * @example Máy xanh
             */
            name: string;
            kind: components["schemas"]["DeviceKind"];
            publicKey: string | null;
            /** @example 1.0.0 */
            appVersion: string;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            registeredAt: string;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            lastContactAt: string;
            /** @description What it said last; null before it said anything */
            report: components["schemas"]["DeviceReport"] | null;
            revocation: components["schemas"]["DeviceRevocation"] | null;
            /** @description For the If-Match of revoking and restoring; what the device says changes it not */
            version: number;
            /** @description The bodies by which it is yours to see: those of its owner, or those that he was in last */
            bodies: components["schemas"]["DeviceOwnersBody"][];
        };
        /**
         * @description A lesson, learnt alone or with a member at the door, or a course
         * @enum {string}
         */
        LearnedKind: "lesson" | "course";
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
        Lesson: {
            /**
             * Format: uuid
             * @description Id of a lesson, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            lessonId: string;
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
            /** @example Nhận biết cuộc gọi lừa đảo */
            title: string;
            /**
             * @description Plain paragraphs, an empty line between two of them; nothing in it is markup
             * @default
             */
            text: string;
            topics: string[];
            /** @default [] */
            audiences: components["schemas"]["Audience"][];
            /**
             * @description How long it takes
             * @default 10
             */
            minutes: number;
            /**
             * @description In the order in which they are shown
             * @default []
             */
            pictures: string[];
            /**
             * @description What each picture shows, for who does not see it; a draft may still lack it
             * @default []
             */
            pictureTexts: string[];
            /**
             * @description The lesson as it is read aloud
             * @default null
             */
            audio: string | null;
            status: components["schemas"]["LessonStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["LessonStatus"];
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
                audiences?: string;
            };
        };
        LessonAdvance: {
            status: components["schemas"]["LessonStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the lesson as it was from then on */
        LessonChange: {
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
            state: components["schemas"]["Lesson"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        LessonCorrection: {
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
            /** @example Nhận biết cuộc gọi lừa đảo */
            title?: string;
            text?: string | null;
            topics?: string[];
            audiences?: components["schemas"]["Audience"][];
            minutes?: number;
            pictures?: string[];
            pictureTexts?: string[];
            audio?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                audiences?: string;
            };
        };
        LessonFile: {
            /**
             * @description Address of a file: the SHA-256 hash of its content in small hexadecimal digits
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            address: string;
            mediaType: components["schemas"]["LessonFileType"];
            bytes: number;
            /**
             * Format: date-time
             * @description When it came first
             * @example 2026-03-17T11:40:00Z
             */
            uploadedAt: string;
        };
        /** @enum {string} */
        LessonFileType: "image/jpeg" | "image/png" | "image/webp" | "audio/mpeg" | "audio/mp4" | "audio/ogg" | "audio/wav";
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-10",
         *       "title": "Nhận biết cuộc gọi lừa đảo",
         *       "text": "Công an không gọi điện bảo bà con cài ứng dụng.\n\nAi hỏi mã OTP là kẻ gian. Hãy cúp máy.",
         *       "topics": [
         *         "self_protection"
         *       ],
         *       "audiences": [
         *         "elderly_50plus"
         *       ]
         *     }
         */
        LessonRecord: {
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
            /** @example Nhận biết cuộc gọi lừa đảo */
            title: string;
            /**
             * @description Plain paragraphs, an empty line between two of them; nothing in it is markup
             * @default
             */
            text?: string;
            topics: string[];
            /** @default [] */
            audiences?: components["schemas"]["Audience"][];
            /**
             * @description How long it takes
             * @default 10
             */
            minutes?: number;
            /**
             * @description In the order in which they are shown
             * @default []
             */
            pictures?: string[];
            /**
             * @description What each picture shows, for who does not see it; a draft may still lack it
             * @default []
             */
            pictureTexts?: string[];
            /**
             * @description The lesson as it is read aloud
             * @default null
             */
            audio?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                audiences?: string;
            };
        };
        LessonSearch: {
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
         * @description How a lesson stands: draft → published; published → retired; retired → published
         * @enum {string}
         */
        LessonStatus: "draft" | "published" | "retired";
        LessonStatusCorrection: {
            status: components["schemas"]["LessonStatus"];
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
        Me: {
            /** @description As the issuer of tokens calls the caller */
            subject: string;
            roles: string[];
            /**
             * @example [
             *       "visits:record"
             *     ]
             */
            permissions: string[];
            /** @description The units of the token: the caller has these and all below them */
            units: string[];
            /** @description The caller as a member of his bodies: his subject, where that is the id of one of their people */
            personId: string | null;
            bodies: components["schemas"]["OwnBody"][];
            /** @description Where the caller is at work: the hamlets of his teams and those of his token, closed ones with what took their place */
            hamlets: components["schemas"]["UnitFound"][];
            /** @description Citizen apps of the provinces in which these hamlets lie, as the catalogue of apps has them */
            citizenApps?: components["schemas"]["CitizenApp"][];
            /**
             * Format: date-time
             * @description By the clock of the server
             * @example 2026-03-17T11:40:00Z
             */
            now: string;
            /**
             * @description The oldest field app that may still be used
             * @example 1.0.0
             */
            minimumAppVersion: string;
            /** @description Of the device that was asked about */
            device?: components["schemas"]["DeviceStanding"];
            /** @description For a device of somebody who may read rounds: of his teams that are at work, of the last week, this one and the next two */
            rounds?: components["schemas"]["Round"][];
        };
        /** @enum {string} */
        MemberRole: "leader" | "deputy" | "member" | "chair" | "vice_chair";
        Membership: {
            /**
             * Format: uuid
             * @description Id of a membership, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            membershipId: string;
            /**
             * Format: uuid
             * @description Id of a body: committee, support group or team, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            bodyId: string;
            /**
             * Format: uuid
             * @description Id of a member as a person; the same in every body, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            personId: string;
            /** @description chair and vice_chair in committees; leader, deputy, member elsewhere */
            role: components["schemas"]["MemberRole"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            from: string;
            affiliations: components["schemas"]["Affiliation"][];
            /**
             * @description A young member who is a digital ambassador
             * @default false
             */
            ambassador: boolean;
            /** @description First day on which it is over; null while it lasts */
            until: string | null;
            /** @description Stretches of days as an ambassador, where days were told; null: as long as the membership, or never */
            ambassadorDays?: components["schemas"]["Interval"][] | null;
            /** @description For the If-Match of its next change */
            version?: number;
        };
        MembershipChange: {
            role?: components["schemas"]["MemberRole"];
            affiliations?: components["schemas"]["Affiliation"][];
            ambassador?: boolean;
            /**
             * Format: date
             * @description From which day on somebody is an ambassador, or is none; left out: for all of the membership
             * @example 2026-03-17
             */
            ambassadorOn?: string;
        };
        MembershipEnd: {
            /**
             * Format: date
             * @description First day on which the person no longer belongs to the body
             * @example 2026-03-17
             */
            until: string;
        };
        /**
         * @example {
         *       "bodyId": "01990f3e-7c1a-7000-8000-0000000000b1",
         *       "personId": "01990f3e-7c1a-7000-8000-0000000000c1",
         *       "role": "leader",
         *       "from": "2025-08-01",
         *       "affiliations": [
         *         "hamlet_office"
         *       ]
         *     }
         */
        MembershipRecord: {
            /**
             * Format: uuid
             * @description Id of a body: committee, support group or team, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            bodyId: string;
            /**
             * Format: uuid
             * @description Id of a member as a person; the same in every body, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            personId: string;
            /** @description chair and vice_chair in committees; leader, deputy, member elsewhere */
            role: components["schemas"]["MemberRole"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            from: string;
            affiliations: components["schemas"]["Affiliation"][];
            /**
             * @description A young member who is a digital ambassador
             * @default false
             */
            ambassador?: boolean;
        };
        Message: {
            /**
             * Format: uuid
             * @description Id of a message, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            messageId: string;
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
            /** @example Họp tổ công nghệ số cộng đồng */
            title: string;
            /** @description What is said; read aloud as it stands, without names and numbers */
            text: string;
            /** @default notice */
            kind: components["schemas"]["MessageKind"];
            /**
             * @description The warning that it passes on
             * @default null
             */
            warningId: string | null;
            /**
             * @description To which units beneath its own; none: to all of it
             * @default []
             */
            unitCodes: string[];
            /**
             * @description Whom it is for; none: everybody
             * @default []
             */
            audiences: components["schemas"]["Audience"][];
            /**
             * @description On which ways it goes out
             * @default []
             */
            channels: components["schemas"]["Channel"][];
            /**
             * @description Whether the leaders of the teams there are to say that they read it
             * @default false
             */
            asksReceipt: boolean;
            /**
             * @description Of a warning: phones are told of it at night too, and not only from six in the morning on
             * @default false
             */
            urgent: boolean;
            status: components["schemas"]["MessageStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["MessageStatus"];
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
                audiences?: string;
                channels?: string;
            };
        };
        MessageAdvance: {
            status: components["schemas"]["MessageStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the message as it was from then on */
        MessageChange: {
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
            state: components["schemas"]["Message"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        MessageCorrection: {
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
            /** @example Họp tổ công nghệ số cộng đồng */
            title?: string;
            /** @description What is said; read aloud as it stands, without names and numbers */
            text?: string;
            kind?: components["schemas"]["MessageKind"];
            warningId?: string | null;
            unitCodes?: string[];
            audiences?: components["schemas"]["Audience"][];
            channels?: components["schemas"]["Channel"][];
            asksReceipt?: boolean;
            urgent?: boolean;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
                audiences?: string;
                channels?: string;
            };
        };
        /**
         * @description A notice says what is to be done; a warning says of what to beware
         * @enum {string}
         */
        MessageKind: "notice" | "warning";
        /**
         * @example {
         *       "readAt": "2026-03-17T12:10:00Z"
         *     }
         */
        MessageReading: {
            /**
             * Format: date-time
             * @description When, by the clock of the phone; left out or still to come: now
             * @example 2026-03-17T11:40:00Z
             */
            readAt?: string;
        };
        /** @description Who read a message, or is asked whether he did; never a name */
        MessageReceipt: {
            /**
             * Format: uuid
             * @description Id of a receipt that somebody is asked for, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            receiptId: string;
            /**
             * Format: uuid
             * @description Id of a message, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            messageId: string;
            /**
             * Format: uuid
             * @description Id of a member as a person; the same in every body, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            personId: string;
            /** @description The team that he leads */
            bodyId: string | null;
            /** @description The hamlet that the team serves, or the unit of several */
            unitCode: string | null;
            /** @description Whether he was asked; others say that they read it too */
            asked: boolean;
            askedOn: string | null;
            readAt: string | null;
        };
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-17",
         *       "title": "Họp tổ công nghệ số cộng đồng",
         *       "text": "Mời trưởng các ấp họp tại nhà văn hóa xã, bảy giờ tối thứ Sáu.",
         *       "channels": [
         *         "zalo_group",
         *         "in_app"
         *       ],
         *       "asksReceipt": true
         *     }
         */
        MessageRecord: {
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
            /** @example Họp tổ công nghệ số cộng đồng */
            title: string;
            /** @description What is said; read aloud as it stands, without names and numbers */
            text: string;
            /** @default notice */
            kind?: components["schemas"]["MessageKind"];
            /**
             * @description The warning that it passes on
             * @default null
             */
            warningId?: string | null;
            /**
             * @description To which units beneath its own; none: to all of it
             * @default []
             */
            unitCodes?: string[];
            /**
             * @description Whom it is for; none: everybody
             * @default []
             */
            audiences?: components["schemas"]["Audience"][];
            /**
             * @description On which ways it goes out
             * @default []
             */
            channels?: components["schemas"]["Channel"][];
            /**
             * @description Whether the leaders of the teams there are to say that they read it
             * @default false
             */
            asksReceipt?: boolean;
            /**
             * @description Of a warning: phones are told of it at night too, and not only from six in the morning on
             * @default false
             */
            urgent?: boolean;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
                audiences?: string;
                channels?: string;
            };
        };
        MessageSearch: {
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
         * @description How a message stands: draft → published | withdrawn; published → withdrawn
         * @enum {string}
         */
        MessageStatus: "draft" | "published" | "withdrawn";
        MessageStatusCorrection: {
            status: components["schemas"]["MessageStatus"];
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
        /**
         * @description Why somebody is left out
         * @enum {string}
         */
        Obstacle: "keypad_phone" | "no_device" | "shared_device" | "fear_elderly" | "low_skill" | "hesitant" | "no_daytime" | "no_signal" | "far_from_office" | "language" | "other";
        /**
         * @description How a visit ended; done and partly count as visited
         * @enum {string}
         */
        Outcome: "done" | "partly" | "refused" | "postponed" | "absent" | "moved_away" | "not_found";
        OwnBody: {
            /**
             * Format: uuid
             * @description Id of a body: committee, support group or team, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            bodyId: string;
            kind: components["schemas"]["BodyKind"];
            name: string | null;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            status: components["schemas"]["BodyStatus"];
            /** @description The caller's own; null where nobody knows him as a member */
            role: components["schemas"]["MemberRole"] | null;
            membership?: components["schemas"]["OwnMembership"] | null;
            /** @description The hamlets that it serves today */
            hamletCodes: string[];
            /** @description The other members today; their names live elsewhere */
            colleagues: components["schemas"]["Colleague"][];
        };
        /** @description What a badge says: by which membership the caller belongs to a body */
        OwnMembership: {
            /**
             * Format: uuid
             * @description Id of a membership, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            membershipId: string;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            from: string;
            /** @description First day on which it is over, where that is known already */
            until: string | null;
            /** @description Today */
            ambassador: boolean;
        };
        /**
         * @example {
         *       "epoch": "3vQB7B6MrGQZaxCu",
         *       "cursor": "WyIzdlFCN0I2TXJHUVpheEN1IixudWxsLG51bGxd",
         *       "masked": false,
         *       "upserts": [
         *         {
         *           "kind": "home",
         *           "householdId": "01990f3e-7c1a-7000-8000-0000000000a1",
         *           "hamletCode": "31027.07",
         *           "since": "2025-07-01",
         *           "refusals": 0,
         *           "hasCore": false,
         *           "nextTryOn": "2026-03-24",
         *           "visits": [
         *             {
         *               "on": "2026-03-17",
         *               "outcome": "absent"
         *             }
         *           ],
         *           "people": [
         *             {
         *               "residentId": "01990f3e-7c1a-7000-8000-0000000000d1",
         *               "seen": [
         *                 {
         *                   "on": "2026-02-10",
         *                   "skills": [
         *                     {
         *                       "skill": "online_services",
         *                       "level": "with_help"
         *                     }
         *                   ],
         *                   "uses": [
         *                     {
         *                       "use": "smartphone",
         *                       "answer": "yes"
         *                     }
         *                   ]
         *                 }
         *               ]
         *             }
         *           ]
         *         }
         *       ],
         *       "gone": [
         *         {
         *           "kind": "home",
         *           "id": "01990f3e-7c1a-7000-8000-0000000000a2",
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
            upserts: components["schemas"]["PackStanding"][];
            gone: components["schemas"]["Gone"][];
            /** @description Whether there is more to read at once */
            more: boolean;
        };
        /** @description How far somebody is who lives in the home */
        PackProgress: {
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            /** @description Latest day first; each skill and each use on the day it was seen last */
            seen: components["schemas"]["PackSeen"][];
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
        /** @description What was seen on a day of one resident, and never again since */
        PackSeen: {
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
            skills?: {
                skill: components["schemas"]["Skill"];
                level: components["schemas"]["SkillLevel"];
            }[];
            uses?: {
                use: components["schemas"]["DailyUse"];
                answer: components["schemas"]["DailyUseAnswer"];
            }[];
        };
        /** @description What a round is planned by, and the story of a home that lies in the hamlet */
        PackStanding: {
            /** @constant */
            kind: "home";
            /**
             * Format: uuid
             * @description Id of a household, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * Format: date
             * @description First day on which it was a home
             * @example 2026-03-17
             */
            since: string;
            /** @description How often it has refused until now */
            refusals: number;
            /** @description Whether somebody in it has all skills alone */
            hasCore: boolean;
            /** @description When to knock again because of the last visit */
            nextTryOn: string | null;
            /** @description The last five, latest first */
            visits: components["schemas"]["PackVisit"][];
            /** @description Of whom anything was seen */
            people: components["schemas"]["PackProgress"][];
        };
        /** @description A visit without what was said at the door; also without its id, which was a quarter of a pack */
        PackVisit: {
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
            outcome: components["schemas"]["Outcome"];
            /** @description Left out where there were none */
            obstacles?: {
                obstacle: components["schemas"]["Obstacle"];
                /**
                 * Format: uuid
                 * @description Id of a resident, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                residentId?: string;
            }[];
        };
        /**
         * @description Which force takes part in a session
         * @enum {string}
         */
        Partner: "government" | "police" | "telecom" | "youth_union" | "women_union" | "trade_union" | "association" | "bank" | "school" | "other";
        /** @enum {string} */
        PartnerRole: "organiser" | "speaker" | "helper";
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
        Programme: {
            /**
             * Format: uuid
             * @description Id of a programme, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            programmeId: string;
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
            /** @example Bình dân học vụ số */
            name: string;
            /**
             * @description What it is to reach, in words
             * @default
             */
            goal: string;
            /** @default null */
            legalAct: components["schemas"]["LegalAct"] | null;
            status: components["schemas"]["ProgrammeStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["ProgrammeStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
        };
        ProgrammeAdvance: {
            status: components["schemas"]["ProgrammeStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the programme as it was from then on */
        ProgrammeChange: {
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
            state: components["schemas"]["Programme"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        ProgrammeCorrection: {
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
            /** @example Bình dân học vụ số */
            name?: string;
            goal?: string | null;
            legalAct?: {
                number?: string;
                /** @description The authority, never a person */
                issuer?: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                date?: string;
            } | null;
        };
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2025-03-26",
         *       "name": "Bình dân học vụ số",
         *       "legalAct": {
         *         "number": "01-KH/BCĐTW",
         *         "issuer": "Ban Chỉ đạo Trung ương",
         *         "date": "2025-03-21"
         *       }
         *     }
         */
        ProgrammeRecord: {
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
            /** @example Bình dân học vụ số */
            name: string;
            /**
             * @description What it is to reach, in words
             * @default
             */
            goal?: string;
            /** @default null */
            legalAct?: components["schemas"]["LegalActInput"] | null;
        };
        ProgrammeSearch: {
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
         * @description How a programme stands: running → ended; ended → running
         * @enum {string}
         */
        ProgrammeStatus: "running" | "ended";
        ProgrammeStatusCorrection: {
            status: components["schemas"]["ProgrammeStatus"];
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
        PushKey: {
            publicKey: string | null;
        };
        /**
         * @example {
         *       "endpoint": "https://push.example/send/1",
         *       "p256dh": "BPhBGcZ6jVtDgFDcQTBqfJBTD7KO0XPrFHzJ5bDtrLwTbwEmqFYzMlz9Yl8eLtmbrx3oYhD8qcUxCLN0iZ8vFxk",
         *       "auth": "q83vEjRWeJCrze8SNFZ4kA"
         *     }
         */
        PushSubscription: {
            /** Format: uri */
            endpoint: string;
            p256dh: string;
            auth: string;
        };
        /** @description When somebody read a message first */
        ReadMessage: {
            /**
             * Format: uuid
             * @description Id of a message, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            messageId: string;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            readAt: string;
        };
        /**
         * @description recorded: it is kept and counts; withdrawn: it is kept and counts nowhere; merged: its home went into another one, for which it counts; held: it is kept, and an officer has yet to say in which hamlet its home lies; unknown: the caller has recorded no such visit
         * @enum {string}
         */
        ReceiptState: "recorded" | "withdrawn" | "merged" | "held" | "unknown";
        RegisteredDevice: {
            /**
             * Format: uuid
             * @description Id of a phone on which the field app is, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            deviceId: string;
            /**
             * Format: uuid
             * @description Id of a member as a person; the same in every body, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            ownerId: string;
            /**
             * @description What its owner calls it; no number of a person may stand in it
             * @example Máy xanh
             */
            name: string;
            kind: components["schemas"]["DeviceKind"];
            publicKey: string | null;
            /** @example 1.0.0 */
            appVersion: string;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            registeredAt: string;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            lastContactAt: string;
            /** @description What it said last; null before it said anything */
            report: components["schemas"]["DeviceReport"] | null;
            revocation: components["schemas"]["DeviceRevocation"] | null;
        };
        ResidentSkills: {
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            assessments: {
                skill: components["schemas"]["Skill"];
                level: components["schemas"]["SkillLevel"];
                platform?: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                on: string;
                /**
                 * Format: uuid
                 * @description Id of a visit, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                visitId: string;
            }[];
            uses: {
                use: components["schemas"]["DailyUse"];
                answer: components["schemas"]["DailyUseAnswer"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                on: string;
                /**
                 * Format: uuid
                 * @description Id of a visit, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                visitId: string;
            }[];
        };
        ResolvedText: {
            /**
             * @description As it was sent: it is kept beside the code
             * @example PortMart.vn
             */
            text: string;
            /** @description Null: nothing is called so, or several things are */
            code: string | null;
            /** @description What is called so; a person chooses where it is more than one */
            meant: components["schemas"]["CatalogueMeaning"][];
        };
        Restaffing: {
            /**
             * Format: uuid
             * @description Id of a restaffing of a body, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            restaffingId: string;
            /**
             * Format: uuid
             * @description Id of a body: committee, support group or team, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            bodyId: string;
            legalAct: components["schemas"]["LegalAct"];
            /**
             * Format: date
             * @description The first day of the new people, on which the others no longer belong to the body
             * @example 2026-03-17
             */
            on: string;
            /**
             * @description Memberships that end; whoever gets another role leaves the one and joins in the other
             * @default []
             */
            leaving: string[];
            /** @default [] */
            joining: components["schemas"]["JoiningMember"][];
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            recordedAt: string;
            /** @description Members on its day */
            memberCount: number;
            /** @description What the body lacks on its day */
            warnings: components["schemas"]["BodyWarning"][];
        };
        /**
         * @example {
         *       "bodyId": "01990f3e-7c1a-7000-8000-0000000000b1",
         *       "legalAct": {
         *         "number": "31/QĐ-UBND",
         *         "issuer": "UBND xã U Minh Thượng",
         *         "date": "2026-02-20"
         *       },
         *       "on": "2026-03-01",
         *       "leaving": [
         *         "01990f3e-7c1a-7000-8000-000000000081"
         *       ],
         *       "joining": [
         *         {
         *           "membershipId": "01990f3e-7c1a-7000-8000-000000000082",
         *           "personId": "01990f3e-7c1a-7000-8000-0000000000c2",
         *           "role": "leader",
         *           "affiliations": [
         *             "hamlet_office"
         *           ]
         *         }
         *       ]
         *     }
         */
        RestaffingRecord: {
            /**
             * Format: uuid
             * @description Id of a body: committee, support group or team, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            bodyId: string;
            legalAct: components["schemas"]["LegalActInput"];
            /**
             * Format: date
             * @description The first day of the new people, on which the others no longer belong to the body
             * @example 2026-03-17
             */
            on: string;
            /**
             * @description Memberships that end; whoever gets another role leaves the one and joins in the other
             * @default []
             */
            leaving?: string[];
            /** @default [] */
            joining?: components["schemas"]["JoiningMemberInput"][];
        };
        Round: {
            /**
             * Format: uuid
             * @description Id of a body: committee, support group or team, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            teamId: string;
            isoWeek: string;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            from: string;
            /**
             * Format: date
             * @description First day after the week
             * @example 2026-03-17
             */
            until: string;
            /** @description Each home is visited every so many days */
            intervalDays: number;
            /** @description What the team has chosen in its own order, then all that is due, missed homes first */
            homes: components["schemas"]["RoundHome"][];
            /** @description How many homes come behind the limit */
            more: number;
            /** @description What the team has chosen and does not visit any more */
            gone: components["schemas"]["GoneHome"][];
            /** @description Homes that refused so often that nobody knocks unless they wish it */
            leftInPeace: string[];
        };
        RoundHome: {
            /**
             * Format: uuid
             * @description Id of a household, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            reason: components["schemas"]["RoundReason"];
            /** @description From when on it should be visited; null where only the team says so */
            dueOn: string | null;
            /** @description It should have been visited before this week */
            missed: boolean;
            /** @description It stands where the team has put it */
            chosen: boolean;
            /** @description The last visit within the week, if there was one */
            visit?: {
                /**
                 * Format: uuid
                 * @description Id of a visit, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                visitId: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                on: string;
                outcome: components["schemas"]["Outcome"];
            };
        };
        /**
         * @example {
         *       "householdIds": [
         *         "01990f3e-7c1a-7000-8000-0000000000a1"
         *       ],
         *       "intervalDays": 28
         *     }
         */
        RoundOrder: {
            /** @description Which come first, in this order; left out: none, all come in the order by default */
            householdIds?: string[];
            /** @description Each home is visited every so many days, from this week on; left out: as before */
            intervalDays?: number;
        };
        /**
         * @description Why a home stands in a round: to be tried again, never visited, visited longer ago than the interval, or only because the team has chosen it
         * @enum {string}
         */
        RoundReason: "try-again" | "never-visited" | "long-ago" | "chosen";
        /**
         * @description Whether somebody lost something
         * @default unknown
         * @enum {string}
         */
        ScamHarm: "none" | "some" | "unknown";
        /**
         * @description What it pretended to be
         * @enum {string}
         */
        ScamKind: "fake_official" | "fake_bank" | "fake_relative" | "prize" | "investment" | "easy_job" | "online_sale" | "malicious_app" | "other";
        /**
         * @description How it came
         * @enum {string}
         */
        ScamMedium: "call" | "sms" | "zalo" | "facebook" | "other_network" | "website" | "in_person" | "other";
        ScamReport: {
            /**
             * Format: uuid
             * @description Id of a scam report, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            scamReportId: string;
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
            kind: components["schemas"]["ScamKind"];
            medium: components["schemas"]["ScamMedium"];
            harm: components["schemas"]["ScamHarm"];
            /**
             * @description What was said, without names and numbers
             * @default
             * @example Xưng là công an xã, bảo cài ứng dụng lạ để cập nhật VNeID
             */
            what: string;
            status: components["schemas"]["ScamReportStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["ScamReportStatus"];
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
                medium?: string;
                harm?: string;
            };
            /**
             * @description Of what may name a person only initials are shown: this caller may not see names
             * @constant
             */
            masked?: true;
        };
        ScamReportAdvance: {
            status: components["schemas"]["ScamReportStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
            /**
             * @description Why it came to that; kept in the history and shown to those who may see names
             * @example The same was reported by the neighbouring team
             */
            reason?: string;
        };
        /** @description A change with the scam report as it was from then on */
        ScamReportChange: {
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
            state: components["schemas"]["ScamReport"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        ScamReportCorrection: {
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
            kind?: components["schemas"]["ScamKind"];
            medium?: components["schemas"]["ScamMedium"];
            /** @enum {string} */
            harm?: "none" | "some" | "unknown";
            what?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
                medium?: string;
                harm?: string;
            };
        };
        /**
         * @example {
         *       "unitCode": "31027.07",
         *       "since": "2026-03-17",
         *       "kind": "fake_official",
         *       "medium": "call",
         *       "harm": "none",
         *       "what": "Xưng là công an xã, bảo cài ứng dụng lạ để cập nhật VNeID"
         *     }
         */
        ScamReportRecord: {
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
            kind: components["schemas"]["ScamKind"];
            medium: components["schemas"]["ScamMedium"];
            harm?: components["schemas"]["ScamHarm"];
            /**
             * @description What was said, without names and numbers
             * @default
             * @example Xưng là công an xã, bảo cài ứng dụng lạ để cập nhật VNeID
             */
            what?: string;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
                medium?: string;
                harm?: string;
            };
        };
        ScamReportSearch: {
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
         * @description How a scam report stands: received → passed | closed | withdrawn; passed → closed | withdrawn; closed → withdrawn
         * @enum {string}
         */
        ScamReportStatus: "received" | "passed" | "closed" | "withdrawn";
        ScamReportStatusCorrection: {
            status: components["schemas"]["ScamReportStatus"];
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
        /** @description A message that somebody sent by hand */
        Sending: {
            /**
             * Format: uuid
             * @description Id of a message that somebody sent by hand, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            sendingId: string;
            /**
             * Format: uuid
             * @description Id of a message, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            messageId: string;
            channel: components["schemas"]["Channel"];
            /**
             * Format: date
             * @description The day on which it went out
             * @example 2026-03-17
             */
            on: string;
            place: string;
            /** @description Subject of whoever said so */
            by: string;
            /**
             * Format: date-time
             * @description When the server was told
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description It was written down by mistake, and did not go out */
            withdrawn: boolean;
            version: number;
        };
        /**
         * @example {
         *       "channel": "radio",
         *       "on": "2026-03-17",
         *       "place": "Loa ấp 7"
         *     }
         */
        SendingReport: {
            channel: components["schemas"]["Channel"];
            /**
             * Format: date
             * @description The day on which it went out
             * @example 2026-03-17
             */
            on: string;
            /**
             * @description Where: which loudspeaker, page or group; no number of a person
             * @default
             * @example Loa ấp 7
             */
            place?: string;
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
        Session: {
            /**
             * Format: uuid
             * @description Id of a session, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            sessionId: string;
            kind: components["schemas"]["SessionKind"];
            /** @example Thanh toán không tiền mặt cho tiểu thương */
            title: string;
            topics: string[];
            /**
             * @description For whose people it is: a hamlet, a commune or what has it
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * @description Where in the unit
             * @example Nhà văn hóa ấp
             */
            place: string;
            mode: components["schemas"]["SessionMode"];
            audiences: components["schemas"]["Audience"][];
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T19:00:00+07:00
             */
            startsAt: string;
            /** @description How long it takes */
            minutes: number;
            /** @description The body that organises it, where it is one */
            organiserId: string | null;
            /** @description The course of which it is a part, where it is of one */
            courseId: string | null;
            /** @description Who teaches; it is one of their own sessions */
            trainerIds: string[];
            partners: components["schemas"]["SessionPartner"][];
            /**
             * Format: date
             * @description On which it begins
             * @example 2026-03-17
             */
            day: string;
            status: components["schemas"]["SessionStatus"];
            headcounts: components["schemas"]["Headcount"][];
            /** @description How many are written down by person */
            attended: number;
            /** @description Where one is read: others of the same unit, beginning and topic. Perhaps it is written down twice */
            alike?: string[];
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
                topics?: string;
                mode?: string;
                audiences?: string;
                status?: string;
                partners?: string;
                headcounts?: string;
            };
            version: number;
        };
        /**
         * @example {
         *       "status": "held"
         *     }
         */
        SessionAdvance: {
            status: components["schemas"]["SessionStatus"];
            /**
             * Format: date-time
             * @description Its beginning, where it is another one by now
             * @example 2026-03-17T11:40:00Z
             */
            startsAt?: string;
        };
        SessionChange: {
            /** @enum {string} */
            kind: "recorded" | "corrected" | "advanced" | "status-corrected" | "counted";
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            by: string;
            /** @description Why the status was wrong */
            reason: string | null;
            state: components["schemas"]["Session"];
        };
        /** @description The fields that are wrong, as they should be */
        SessionCorrection: {
            kind?: components["schemas"]["SessionKind"];
            /** @example Thanh toán không tiền mặt cho tiểu thương */
            title?: string;
            topics?: string[];
            /**
             * @description For whose people it is: a hamlet, a commune or what has it
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode?: string;
            /**
             * @description Where in the unit
             * @example Nhà văn hóa ấp
             */
            place?: string;
            mode?: components["schemas"]["SessionMode"];
            audiences?: components["schemas"]["Audience"][];
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T19:00:00+07:00
             */
            startsAt?: string;
            /** @description How long it takes */
            minutes?: number;
            /** @description The body that organises it, where it is one */
            organiserId?: string | null;
            /** @description The course of which it is a part, where it is of one */
            courseId?: string | null;
            /** @description Who teaches; it is one of their own sessions */
            trainerIds?: string[];
            partners?: components["schemas"]["SessionPartnerInput"][];
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
                topics?: string;
                mode?: string;
                audiences?: string;
                status?: string;
                partners?: string;
                headcounts?: string;
            };
        };
        /** @enum {string} */
        SessionKind: "course" | "practice" | "information_event" | "conference";
        /** @enum {string} */
        SessionMode: "in_person" | "online" | "hybrid" | "self_study";
        /** @description Who organises it, speaks at it or helps */
        SessionPartner: {
            partner: components["schemas"]["Partner"];
            role: components["schemas"]["PartnerRole"];
            /** @default  */
            name: string;
        };
        /** @description Who organises it, speaks at it or helps */
        SessionPartnerInput: {
            partner: components["schemas"]["Partner"];
            role: components["schemas"]["PartnerRole"];
            /** @default  */
            name?: string;
        };
        /**
         * @example {
         *       "kind": "practice",
         *       "title": "Thanh toán không tiền mặt cho tiểu thương",
         *       "topics": [
         *         "online_payment"
         *       ],
         *       "unitCode": "31027.07",
         *       "place": "Nhà văn hóa ấp",
         *       "audiences": [
         *         "residents",
         *         "traders"
         *       ],
         *       "startsAt": "2026-03-17T19:00:00+07:00",
         *       "minutes": 90,
         *       "partners": [
         *         {
         *           "partner": "telecom",
         *           "role": "speaker"
         *         }
         *       ]
         *     }
         */
        SessionRecord: {
            kind: components["schemas"]["SessionKind"];
            /** @example Thanh toán không tiền mặt cho tiểu thương */
            title: string;
            topics: string[];
            /**
             * @description For whose people it is: a hamlet, a commune or what has it
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * @description Where in the unit
             * @default
             * @example Nhà văn hóa ấp
             */
            place?: string;
            /** @default in_person */
            mode?: components["schemas"]["SessionMode"];
            audiences: components["schemas"]["Audience"][];
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T19:00:00+07:00
             */
            startsAt: string;
            /** @description How long it takes */
            minutes: number;
            /**
             * @description The body that organises it, where it is one
             * @default null
             */
            organiserId?: string | null;
            /**
             * @description The course of which it is a part, where it is of one
             * @default null
             */
            courseId?: string | null;
            /**
             * @description Who teaches; it is one of their own sessions
             * @default []
             */
            trainerIds?: string[];
            /** @default [] */
            partners?: components["schemas"]["SessionPartnerInput"][];
            /**
             * @default planned
             * @enum {string}
             */
            status?: "planned" | "held";
            /** @default [] */
            headcounts?: components["schemas"]["HeadcountInput"][];
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
                topics?: string;
                mode?: string;
                audiences?: string;
                status?: string;
                partners?: string;
                headcounts?: string;
            };
        };
        /**
         * @description How far a session got: planned → held | postponed | cancelled; postponed → planned | cancelled
         * @enum {string}
         */
        SessionStatus: "planned" | "postponed" | "held" | "cancelled";
        /**
         * @example {
         *       "status": "cancelled",
         *       "reason": "Mưa lớn, không ai đến"
         *     }
         */
        SessionStatusCorrection: {
            status: components["schemas"]["SessionStatus"];
            /**
             * @description Why it was wrong; kept in the history and shown to those who may see names
             * @example The day of the paper was taken for the day of the move
             */
            reason: string;
        };
        /**
         * @description One of the five digital skills
         * @enum {string}
         */
        Skill: "online_services" | "online_shopping" | "online_payment" | "self_protection" | "local_platforms";
        /** @enum {string} */
        SkillLevel: "none" | "with_help" | "alone";
        StaffCount: {
            /**
             * Format: uuid
             * @description Id of a staff count, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            staffCountId: string;
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
            /** @description For which year it counts */
            year: number;
            /** @description Officials of the unit itself */
            officials: number;
            /**
             * @description Where the number stands
             * @default
             */
            source: string;
            status: components["schemas"]["StaffCountStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["StaffCountStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
        };
        StaffCountAdvance: {
            status: components["schemas"]["StaffCountStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the number of officials as it was from then on */
        StaffCountChange: {
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
            state: components["schemas"]["StaffCount"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        StaffCountCorrection: {
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
            /** @description For which year it counts */
            year?: number;
            /** @description Officials of the unit itself */
            officials?: number;
            source?: string | null;
        };
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-01-15",
         *       "year": 2026,
         *       "officials": 42,
         *       "source": "Báo cáo biên chế năm 2026"
         *     }
         */
        StaffCountRecord: {
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
            /** @description For which year it counts */
            year: number;
            /** @description Officials of the unit itself */
            officials: number;
            /**
             * @description Where the number stands
             * @default
             */
            source?: string;
        };
        StaffCountSearch: {
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
         * @description How a number of officials stands: recorded → withdrawn; withdrawn → recorded
         * @enum {string}
         */
        StaffCountStatus: "recorded" | "withdrawn";
        StaffCountStatusCorrection: {
            status: components["schemas"]["StaffCountStatus"];
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
        SubscribedDevice: {
            /**
             * Format: uuid
             * @description Id of a phone on which the field app is, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            deviceId: string;
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
        /**
         * @description One of the seven tasks of a team
         * @enum {string}
         */
        TeamTask: "inform" | "teach" | "online_services" | "platform_sign_up" | "payment_accounts" | "product_promotion" | "difficulties";
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
        UndoObstacle: {
            /** @enum {string} */
            kind: "later-change" | "unit-changed" | "unit-beneath" | "unit-succeeded" | "bodies" | "households" | "things" | "records";
            /**
             * @description Of things of a register, or of records of reporting: of which kind
             * @example merchants
             * @example claims
             */
            things?: string;
            /** @description Where it stands; null for a later change */
            unit: string | null;
            /** @description How many there are */
            count: number;
            /** @description Ids of the changes, bodies, households, things or records: the first 100 */
            ids: string[];
            detail: string;
            /**
             * @description What to do about it. `move-from-first-day`: households that were registered there are moved to another hamlet as of the day on which they came; they then have never been there. `correct-the-place`: the unit of each thing is corrected to another one. `revise-them`: the drafts are given another unit. `draft-another-change`: what was approved or signed stays; a further change makes the units again what they were, from its day on
             * @enum {string}
             */
            way: "undo-that-first" | "correct-the-unit" | "close-the-unit" | "dissolve-and-set-up-elsewhere" | "move-from-first-day" | "correct-the-place" | "withdraw-them" | "change-the-groups" | "revise-them" | "retire-them" | "draft-another-change";
        };
        /** @description What a unit is from the day of the change on */
        UnitBeginning: {
            /**
             * @description What it is called by law, in any case
             * @example xã
             * @example ấp
             */
            kind: string;
            /**
             * @description Without its kind; may be just a number
             * @example U Minh Thượng
             * @example 2
             */
            name: string;
            nameEn?: string;
            /** @description The unit above; null for a province */
            parentCode: string | null;
        };
        /** @description What a unit is from the day of the change on */
        UnitBeginningInput: {
            /**
             * @description What it is called by law, in any case
             * @example xã
             * @example ấp
             */
            kind: string;
            /**
             * @description Without its kind; may be just a number
             * @example U Minh Thượng
             * @example 2
             */
            name: string;
            nameEn?: string;
            /** @description The unit above; null for a province */
            parentCode: string | null;
        };
        UnitClosed: {
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
            /** @description Units beneath that lie under the successor from that day */
            moved: string[];
        };
        UnitClosing: {
            /**
             * Format: date
             * @description First day on which it is no more
             * @example 2026-03-17
             */
            on: string;
            successors: {
                /**
                 * @description Code of an administrative unit
                 * @example 31027
                 * @example 91
                 * @example 31027.07
                 */
                code: string;
                /** @enum {string} */
                extent: "full" | "partial";
            }[];
        };
        UnitDetail: {
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
            /** @description The units above, nearest first */
            ancestors: components["schemas"]["UnitLabel"][];
        };
        UnitFound: {
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
            level: components["schemas"]["UnitLevel"];
            kind: string;
            name: string;
            /** @description The units above, nearest first */
            ancestors: components["schemas"]["UnitLabel"][];
            /**
             * Format: date
             * @description Only of one that has ended: the first day on which it was no more
             * @example 2026-03-17
             */
            validTo?: string;
            /** @description Only of one that has ended: the units that hold its territory on the day */
            successors?: components["schemas"]["UnitLabel"][];
        };
        /** @description A unit as it is shown beside another thing */
        UnitLabel: {
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
            level: components["schemas"]["UnitLevel"];
            kind: string;
            name: string;
        };
        /** @enum {string} */
        UnitLevel: "province" | "district" | "commune" | "hamlet";
        /**
         * @example {
         *       "level": "commune",
         *       "kind": "xã",
         *       "name": "U Minh Thượng",
         *       "parentCode": "91",
         *       "validFrom": "2025-07-01"
         *     }
         */
        UnitRecord: {
            level: components["schemas"]["UnitLevel"];
            /**
             * @description What it is called by law, in any case
             * @example xã
             * @example ấp
             */
            kind: string;
            /**
             * @description Without its kind; may be just a number
             * @example U Minh Thượng
             * @example 2
             */
            name: string;
            nameEn?: string;
            /** @description The unit above; null for a province */
            parentCode: string | null;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            validFrom: string;
            /**
             * Format: date
             * @description First day on which it was no more; left out while it lasts
             * @example 2026-03-17
             */
            validTo?: string;
            /** @default [] */
            successors?: components["schemas"]["Successor"][];
            /**
             * @description A new name, kind or parent: the version before lives on in this one and ends the day this begins
             * @default false
             */
            continues?: boolean;
        };
        UnitRegistered: {
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
            /**
             * @description What the command did
             * @enum {string}
             */
            change: "created" | "updated" | "unchanged";
            /** @description Warning: other hamlets of the commune that have this kind and name; left out where there are none */
            sameNameAs?: string[];
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
        /** @description Who takes over: with `begins` a new unit, without it one that stands */
        UnitTaker: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            code: string;
            begins?: components["schemas"]["UnitBeginning"];
        };
        /** @description Who takes over: with `begins` a new unit, without it one that stands */
        UnitTakerInput: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            code: string;
            begins?: components["schemas"]["UnitBeginningInput"];
        };
        UnitVersionLabel: {
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
            level: components["schemas"]["UnitLevel"];
            kind: string;
            name: string;
            validTo: string | null;
            parentCode: string | null;
        };
        UnsubscribedDevice: {
            /**
             * Format: uuid
             * @description Id of a phone on which the field app is, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            deviceId: string;
        };
        Visit: {
            /**
             * Format: uuid
             * @description Id of a visit, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            visitId: string;
            /**
             * Format: uuid
             * @description Id of a household, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            /**
             * Format: uuid
             * @description Id of a body: committee, support group or team, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            teamId: string;
            visitorIds: string[];
            /**
             * Format: date-time
             * @description When the visit began; a device whose clock was wrong puts that right by the clock of the server
             * @example 2026-03-17T18:40:00+07:00
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description What the clock of the device showed when the visit began, where `startedAt` was put right. A repetition may leave it out
             * @example 2019-01-01T07:10:00+07:00
             */
            deviceAt?: string;
            /**
             * @default app
             * @enum {string}
             */
            source: "app" | "paper";
            outcome: components["schemas"]["Outcome"];
            /** @default [] */
            actions: {
                action: components["schemas"]["Action"];
                /**
                 * Format: uuid
                 * @description Id of a resident, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                residentId?: string;
            }[];
            /** @default [] */
            assessments: {
                /**
                 * Format: uuid
                 * @description Id of a resident, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                residentId: string;
                skill: components["schemas"]["Skill"];
                level: components["schemas"]["SkillLevel"];
                /** @description Which platform, for local_platforms */
                platform?: string;
            }[];
            /** @default [] */
            uses: {
                /**
                 * Format: uuid
                 * @description Id of a resident, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                residentId: string;
                use: components["schemas"]["DailyUse"];
                answer: components["schemas"]["DailyUseAnswer"];
            }[];
            /** @default [] */
            obstacles: {
                obstacle: components["schemas"]["Obstacle"];
                /**
                 * Format: uuid
                 * @description Id of a resident, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                residentId?: string;
            }[];
            /**
             * @description Who refused: a resident, or the household where no resident is named
             * @default []
             */
            refusals: {
                /**
                 * Format: uuid
                 * @description Id of a resident, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                residentId?: string;
                reason?: string;
            }[];
            /** @default [] */
            devices: components["schemas"]["Device"][];
            /** @default  */
            note: string;
            /**
             * @description Where the household lay on the day of the visit, as known by now
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * Format: uuid
             * @description The household that it was on that day, where the one named in the report was merged into it
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            homeId?: string;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            visitedOn: string;
            /**
             * Format: date-time
             * @description When the server got it
             * @example 2026-03-17T11:40:00Z
             */
            receivedAt: string;
            /** @description When to knock again, after a refusal, an absence or a postponement */
            nextTryOn: string | null;
            /** @description What does not fit; the visit is kept and counts */
            warnings?: components["schemas"]["VisitWarning"][];
            withdrawal?: components["schemas"]["Withdrawal"];
            /**
             * @description Note and reasons of refusals are left out: who may not see names does not see what is said at the door
             * @constant
             */
            masked?: true;
        };
        /** @description That somebody was shown what was said at a door */
        VisitRead: {
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            readBy: string;
            /** @example getVisit */
            operation: string;
            /**
             * Format: uuid
             * @description Id of a visit, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            visitId: string;
            /**
             * @description Where the home lay on the day of the visit
             * @example 31027.07
             */
            hamletCode: string;
        };
        VisitReceipt: {
            /**
             * Format: uuid
             * @description Id of a visit, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            visitId: string;
            state: components["schemas"]["ReceiptState"];
            /**
             * Format: date-time
             * @description When the server got it
             * @example 2026-03-17T11:40:00Z
             */
            receivedAt?: string;
            /**
             * Format: uuid
             * @description The other home, where it lies in the caller's units
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            mergedInto?: string;
        };
        /**
         * @example {
         *       "visitIds": [
         *         "01990f3e-7c1a-7000-8000-0000000000d1"
         *       ]
         *     }
         */
        VisitReceiptQuery: {
            visitIds: string[];
        };
        /**
         * @description What a team reports from the door
         * @example {
         *       "householdId": "01990f3e-7c1a-7000-8000-0000000000a1",
         *       "teamId": "01990f3e-7c1a-7000-8000-0000000000b1",
         *       "visitorIds": [
         *         "01990f3e-7c1a-7000-8000-0000000000c1"
         *       ],
         *       "startedAt": "2026-03-17T18:40:00+07:00",
         *       "outcome": "done",
         *       "actions": [
         *         {
         *           "action": "eid_guidance"
         *         }
         *       ]
         *     }
         */
        VisitReport: {
            /**
             * Format: uuid
             * @description Id of a household, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            /**
             * Format: uuid
             * @description Id of a body: committee, support group or team, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            teamId: string;
            visitorIds: string[];
            /**
             * Format: date-time
             * @description When the visit began; a device whose clock was wrong puts that right by the clock of the server
             * @example 2026-03-17T18:40:00+07:00
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description What the clock of the device showed when the visit began, where `startedAt` was put right. A repetition may leave it out
             * @example 2019-01-01T07:10:00+07:00
             */
            deviceAt?: string;
            /**
             * @default app
             * @enum {string}
             */
            source?: "app" | "paper";
            outcome: components["schemas"]["Outcome"];
            /** @default [] */
            actions?: {
                action: components["schemas"]["Action"];
                /**
                 * Format: uuid
                 * @description Id of a resident, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                residentId?: string;
            }[];
            /** @default [] */
            assessments?: {
                /**
                 * Format: uuid
                 * @description Id of a resident, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                residentId: string;
                skill: components["schemas"]["Skill"];
                level: components["schemas"]["SkillLevel"];
                /** @description Which platform, for local_platforms */
                platform?: string;
            }[];
            /** @default [] */
            uses?: {
                /**
                 * Format: uuid
                 * @description Id of a resident, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                residentId: string;
                use: components["schemas"]["DailyUse"];
                answer: components["schemas"]["DailyUseAnswer"];
            }[];
            /** @default [] */
            obstacles?: {
                obstacle: components["schemas"]["Obstacle"];
                /**
                 * Format: uuid
                 * @description Id of a resident, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                residentId?: string;
            }[];
            /**
             * @description Who refused: a resident, or the household where no resident is named
             * @default []
             */
            refusals?: {
                /**
                 * Format: uuid
                 * @description Id of a resident, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                residentId?: string;
                reason?: string;
            }[];
            /** @default [] */
            devices?: components["schemas"]["Device"][];
            /** @default  */
            note?: string;
        };
        /**
         * @description What does not fit on the day of the visit: the body is no team; it does not serve the hamlet; a visitor was no member of it; it was recorded by the member of another team
         * @enum {string}
         */
        VisitWarning: "not-a-team" | "team-elsewhere" | "visitor-not-member" | "other-team";
        VisitWithdrawal: {
            reason: components["schemas"]["WithdrawalReason"];
        };
        Warning: {
            /**
             * Format: uuid
             * @description Id of a warning, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            warningId: string;
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
            /** @example Giả danh công an gọi cập nhật VNeID */
            title: string;
            /** @description What happens, and what to do; read aloud as it stands */
            text: string;
            /**
             * @description Whom it is for; none: everybody
             * @default []
             */
            audiences: components["schemas"]["Audience"][];
            /**
             * @description From which day on it holds no more, where that is known
             * @default null
             */
            until: string | null;
            /**
             * @description On which ways it goes out
             * @default []
             */
            channels: components["schemas"]["Channel"][];
            status: components["schemas"]["WarningStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["WarningStatus"];
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
                audiences?: string;
                channels?: string;
            };
        };
        WarningAdvance: {
            status: components["schemas"]["WarningStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the warning as it was from then on */
        WarningChange: {
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
            state: components["schemas"]["Warning"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        WarningCorrection: {
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
            /** @example Giả danh công an gọi cập nhật VNeID */
            title?: string;
            /** @description What happens, and what to do; read aloud as it stands */
            text?: string;
            audiences?: components["schemas"]["Audience"][];
            until?: string | null;
            channels?: components["schemas"]["Channel"][];
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                audiences?: string;
                channels?: string;
            };
        };
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-17",
         *       "title": "Giả danh công an gọi cập nhật VNeID",
         *       "text": "Công an không gọi điện yêu cầu cài ứng dụng hay đọc mã OTP. Hãy cúp máy và báo cho tổ.",
         *       "audiences": [
         *         "elderly_50plus"
         *       ],
         *       "channels": [
         *         "radio",
         *         "zalo_group"
         *       ]
         *     }
         */
        WarningRecord: {
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
            /** @example Giả danh công an gọi cập nhật VNeID */
            title: string;
            /** @description What happens, and what to do; read aloud as it stands */
            text: string;
            /**
             * @description Whom it is for; none: everybody
             * @default []
             */
            audiences?: components["schemas"]["Audience"][];
            /**
             * @description From which day on it holds no more, where that is known
             * @default null
             */
            until?: string | null;
            /**
             * @description On which ways it goes out
             * @default []
             */
            channels?: components["schemas"]["Channel"][];
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                audiences?: string;
                channels?: string;
            };
        };
        WarningSearch: {
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
         * @description How a warning stands: draft → published | withdrawn; published → expired | withdrawn; expired → published
         * @enum {string}
         */
        WarningStatus: "draft" | "published" | "expired" | "withdrawn";
        WarningStatusCorrection: {
            status: components["schemas"]["WarningStatus"];
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
        Withdrawal: {
            reason: components["schemas"]["WithdrawalReason"];
            /** @description Who withdrew it, as the issuer of tokens calls him */
            by: string;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
        };
        /**
         * @description Why something that was recorded by mistake is withdrawn
         * @enum {string}
         */
        WithdrawalReason: "recorded_twice" | "wrong_home" | "wrong_day" | "did_not_happen" | "other";
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
    getUnit: {
        parameters: {
            query?: {
                /** @description In the boundaries of this day; default: today */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description A unit; with @day the version that began on that day */
                code: string;
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
                    "application/json": components["schemas"]["UnitDetail"];
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
    registerUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of an administrative unit */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitRecord"];
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
                    "application/json": components["schemas"]["UnitRegistered"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `overlapping-validity`; `unit-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "overlapping-validity" | "unit-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `code-of-other-level`; `unknown-kind`; `wrong-level`; `ends-before-start`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "code-of-other-level" | "ends-before-start" | "invalid-request" | "unknown-kind" | "unknown-unit" | "wrong-level";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    importUnits: {
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
                         * @description Code of an administrative unit
                         * @example 31027
                         * @example 91
                         * @example 31027.07
                         */
                        code: string;
                        level: components["schemas"]["UnitLevel"];
                        /**
                         * @description What it is called by law, in any case
                         * @example xã
                         * @example ấp
                         */
                        kind: string;
                        /**
                         * @description Without its kind; may be just a number
                         * @example U Minh Thượng
                         * @example 2
                         */
                        name: string;
                        nameEn?: string;
                        /** @description The unit above; null for a province */
                        parentCode: string | null;
                        /**
                         * Format: date
                         * @description Calendar day in Asia/Ho_Chi_Minh
                         * @example 2026-03-17
                         */
                        validFrom: string;
                        /**
                         * Format: date
                         * @description First day on which it was no more; left out while it lasts
                         * @example 2026-03-17
                         */
                        validTo?: string;
                        /** @default [] */
                        successors?: components["schemas"]["Successor"][];
                        /**
                         * @description A new name, kind or parent: the version before lives on in this one and ends the day this begins
                         * @default false
                         */
                        continues?: boolean;
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
                            value: components["schemas"]["UnitRegistered"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "closed-unit" | "code-of-other-level" | "ends-before-start" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "overlapping-validity" | "precondition-failed" | "too-many-requests" | "try-later" | "unit-differs" | "unknown-kind" | "unknown-unit" | "wrong-level";
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
    registerHamlet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Commune code, dot, number of two or three digits */
                hamletCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HamletRecord"];
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
                    "application/json": components["schemas"]["UnitRegistered"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `hamlet-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "hamlet-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `unknown-kind`; `wrong-level`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "invalid-request" | "unknown-kind" | "unknown-unit" | "wrong-level";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    registerHamletBatch: {
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
                         * @description Commune code, dot, number of two or three digits
                         * @example 31027.07
                         */
                        hamletCode: string;
                        /**
                         * @description What it is called by law, in any case
                         * @example xã
                         * @example ấp
                         */
                        kind: string;
                        /**
                         * @description Without its kind; may be just a number
                         * @example U Minh Thượng
                         * @example 2
                         */
                        name: string;
                        /**
                         * Format: date
                         * @description Calendar day in Asia/Ho_Chi_Minh
                         * @example 2026-03-17
                         */
                        validFrom: string;
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
                            value: components["schemas"]["UnitRegistered"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "closed-unit" | "hamlet-differs" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-kind" | "unknown-unit" | "wrong-level";
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
    closeUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Code of an administrative unit */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitClosing"];
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
                    "application/json": components["schemas"]["UnitClosed"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unit-not-empty` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "unit-not-empty";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `wrong-level`; `ends-before-start`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "ends-before-start" | "invalid-request" | "unknown-unit" | "wrong-level";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listUnits: {
        parameters: {
            query?: {
                level?: components["schemas"]["UnitLevel"];
                /** @description Code of an administrative unit */
                parent?: string;
                /** @description In the boundaries of this day; default: today */
                asOf?: string;
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
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
                        items: components["schemas"]["UnitState"][];
                        next?: string;
                        found?: components["schemas"]["Found"];
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
    searchUnits: {
        parameters: {
            query: {
                /** @description With or without marks and kind; behind a comma, or further on, names of units above */
                q: string;
                level?: components["schemas"]["UnitLevel"];
                /** @description In the boundaries of this day; default: today */
                asOf?: string;
                limit?: number;
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
                        items: components["schemas"]["UnitFound"][];
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
    getUnitHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of an administrative unit */
                code: string;
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
                        items: components["schemas"]["UnitState"][];
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
    getUnitFacts: {
        parameters: {
            query: {
                /** @description Up to 100 units, repeated or separated by commas */
                refs: string[];
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
                        items: {
                            sequence: number;
                            state: components["schemas"]["UnitState"];
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
    getBoundaryChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a boundary change, made by the client (UUID version 7) */
                changeId: string;
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
                    "application/json": components["schemas"]["BoundaryChange"];
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
    draftBoundaryChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a boundary change, made by the client (UUID version 7) */
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BoundaryDraft"];
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
                    "application/json": components["schemas"]["BoundaryChange"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `change-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "change-differs";
                    };
                };
            };
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
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    reviseBoundaryChange: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a boundary change, made by the client (UUID version 7) */
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BoundaryDraft"];
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
                    "application/json": components["schemas"]["BoundaryChange"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `change-applied` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "change-applied";
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
    importBoundaryChanges: {
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
                         * @description Id of a boundary change, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        changeId: string;
                        /**
                         * @description What it is called; everybody is told, so it names nobody
                         * @example Sắp xếp xã Tân Ninh
                         */
                        title: string;
                        /**
                         * Format: date
                         * @description First day in the new boundaries
                         * @example 2026-03-17
                         */
                        on: string;
                        legalAct: components["schemas"]["LegalActInput"];
                        /** @description They speak of 20000 units at most */
                        steps: components["schemas"]["BoundaryStepInput"][];
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
                            value: components["schemas"]["BoundaryChange"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "change-differs" | "day-in-future" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later";
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
    previewBoundaryChange: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a boundary change, made by the client (UUID version 7) */
                changeId: string;
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
                    "application/json": components["schemas"]["BoundaryPreview"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `changed-later`; `overlapping-validity`; `unit-not-empty`; `change-applied` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "change-applied" | "changed-later" | "overlapping-validity" | "unit-not-empty";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            /** @description `unknown-unit`; `closed-unit`; `before-unit`; `unknown-successor`; `code-of-other-level`; `unknown-kind`; `wrong-level`; `cycle`; `conflicting-steps`; `incomplete-split`; `nothing-changes`; `ends-before-start`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-unit" | "closed-unit" | "code-of-other-level" | "conflicting-steps" | "cycle" | "ends-before-start" | "incomplete-split" | "invalid-request" | "nothing-changes" | "unknown-kind" | "unknown-successor" | "unknown-unit" | "wrong-level";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    applyBoundaryChange: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a boundary change, made by the client (UUID version 7) */
                changeId: string;
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
                    "application/json": components["schemas"]["BoundaryChange"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `changed-later`; `overlapping-validity`; `unit-not-empty`; `change-applied`; `not-previewed`; `preview-outdated` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "change-applied" | "changed-later" | "not-previewed" | "overlapping-validity" | "preview-outdated" | "unit-not-empty";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            /** @description `unknown-unit`; `closed-unit`; `before-unit`; `unknown-successor`; `code-of-other-level`; `unknown-kind`; `wrong-level`; `cycle`; `conflicting-steps`; `incomplete-split`; `nothing-changes`; `ends-before-start`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-unit" | "closed-unit" | "code-of-other-level" | "conflicting-steps" | "cycle" | "ends-before-start" | "incomplete-split" | "invalid-request" | "nothing-changes" | "unknown-kind" | "unknown-successor" | "unknown-unit" | "wrong-level";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    undoBoundaryChange: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a boundary change, made by the client (UUID version 7) */
                changeId: string;
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
                    "application/json": components["schemas"]["BoundaryChange"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `not-applied`; `depended-upon` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "depended-upon" | "not-applied";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listUndoObstacles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a boundary change, made by the client (UUID version 7) */
                changeId: string;
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
                        items: components["schemas"]["UndoObstacle"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `not-applied` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "not-applied";
                    };
                };
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listBoundaryChanges: {
        parameters: {
            query?: {
                status?: components["schemas"]["BoundaryStatus"];
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
                        items: components["schemas"]["BoundaryChangeSummary"][];
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
    getBody: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a body: committee, support group or team, made by the client (UUID version 7) */
                bodyId: string;
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
                    "application/json": components["schemas"]["Body"];
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
    setUpBody: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a body: committee, support group or team, made by the client (UUID version 7) */
                bodyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BodyRecord"];
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
                    "application/json": components["schemas"]["Body"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `body-exists`; `body-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "body-differs" | "body-exists";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `wrong-level`; `hamlet-elsewhere`; `team-without-hamlet`; `unknown-superior`; `wrong-superior`; `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "day-in-future" | "hamlet-elsewhere" | "invalid-request" | "team-without-hamlet" | "unknown-superior" | "unknown-unit" | "wrong-level" | "wrong-superior";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    setUpBodyBatch: {
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
                         * @description Id of a body: committee, support group or team, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        bodyId: string;
                        kind: components["schemas"]["BodyKind"];
                        /**
                         * @description Commune, district or province that it belongs to
                         * @example 31027
                         * @example 91
                         * @example 31027.07
                         */
                        unitCode: string;
                        /**
                         * @description The hamlets that it serves, in its unit; a community team has at least one
                         * @default []
                         */
                        hamletCodes?: string[];
                        /**
                         * Format: uuid
                         * @description The committee that it reports to
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        superiorId?: string;
                        /** @description Of the body, not of a person */
                        name?: string;
                        legalAct: components["schemas"]["LegalActInput"];
                        /**
                         * Format: date
                         * @description Calendar day in Asia/Ho_Chi_Minh
                         * @example 2026-03-17
                         */
                        from: string;
                        /**
                         * @description What it is from that day on
                         * @default forming
                         * @enum {string}
                         */
                        status?: "forming" | "active";
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
                            value: components["schemas"]["Body"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "body-differs" | "body-exists" | "closed-unit" | "day-in-future" | "hamlet-elsewhere" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "team-without-hamlet" | "too-many-requests" | "try-later" | "unknown-superior" | "unknown-unit" | "wrong-level" | "wrong-superior";
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
    changeBodyStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a body: committee, support group or team, made by the client (UUID version 7) */
                bodyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BodyStatusChange"];
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
                    "application/json": components["schemas"]["Body"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `body-exists` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "body-exists" | "status-out-of-order";
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
    listBodies: {
        parameters: {
            query: {
                /** @description Code of an administrative unit */
                unit: string;
                kind?: components["schemas"]["BodyKind"];
                status?: components["schemas"]["BodyStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "kind" | "-kind" | "unitCode" | "-unitCode" | "status" | "-status";
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
                        items: components["schemas"]["Body"][];
                        next?: string;
                        found?: components["schemas"]["Found"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `closed-unit`; `too-many-to-sort`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "invalid-request" | "too-many-to-sort" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listCoverageGaps: {
        parameters: {
            query: {
                /** @description Code of an administrative unit */
                unit: string;
                /** @description The bodies and boundaries of this day; default: today */
                asOf?: string;
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
                        items: components["schemas"]["CoverageGap"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
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
    getMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a membership, made by the client (UUID version 7) */
                membershipId: string;
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
                    "application/json": components["schemas"]["Membership"];
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
    joinBody: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a membership, made by the client (UUID version 7) */
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipRecord"];
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
                    "application/json": components["schemas"]["Membership"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `body-dissolved`; `membership-overlaps`; `membership-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "body-dissolved" | "membership-differs" | "membership-overlaps";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-body`; `role-not-in-body`; `before-body`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-body" | "invalid-request" | "role-not-in-body" | "unknown-body";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeMembership: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a membership, made by the client (UUID version 7) */
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipChange"];
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
                    "application/json": components["schemas"]["Membership"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `role-not-in-body`; `outside-membership`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "outside-membership" | "role-not-in-body";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    joinBodyBatch: {
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
                         * @description Id of a membership, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        membershipId: string;
                        /**
                         * Format: uuid
                         * @description Id of a body: committee, support group or team, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        bodyId: string;
                        /**
                         * Format: uuid
                         * @description Id of a member as a person; the same in every body, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        personId: string;
                        /** @description chair and vice_chair in committees; leader, deputy, member elsewhere */
                        role: components["schemas"]["MemberRole"];
                        /**
                         * Format: date
                         * @description Calendar day in Asia/Ho_Chi_Minh
                         * @example 2026-03-17
                         */
                        from: string;
                        affiliations: components["schemas"]["Affiliation"][];
                        /**
                         * @description A young member who is a digital ambassador
                         * @default false
                         */
                        ambassador?: boolean;
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
                            value: components["schemas"]["Membership"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-body" | "body-dissolved" | "internal-error" | "invalid-request" | "membership-differs" | "membership-overlaps" | "not-found" | "outside-scope" | "precondition-failed" | "role-not-in-body" | "too-many-requests" | "try-later" | "unknown-body";
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
    leaveBody: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a membership, made by the client (UUID version 7) */
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipEnd"];
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
                    "application/json": components["schemas"]["Membership"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `membership-ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "membership-ended";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `ends-before-start`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ends-before-start" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listMemberships: {
        parameters: {
            query: {
                /** @description Id of a body: committee, support group or team, made by the client (UUID version 7) */
                bodyId: string;
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "role" | "-role" | "from" | "-from";
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
                        items: components["schemas"]["Membership"][];
                        next?: string;
                        found?: components["schemas"]["Found"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `too-many-to-sort`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "too-many-to-sort";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getRestaffing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a restaffing of a body, made by the client (UUID version 7) */
                restaffingId: string;
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
                    "application/json": components["schemas"]["Restaffing"];
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
    restaffBody: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a restaffing of a body, made by the client (UUID version 7) */
                restaffingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestaffingRecord"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Restaffing"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `membership-ended`; `body-dissolved`; `membership-overlaps`; `membership-differs`; `restaffing-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "body-dissolved" | "membership-differs" | "membership-ended" | "membership-overlaps" | "restaffing-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-body`; `nobody-changes`; `day-in-future`; `unknown-membership`; `ends-before-start`; `role-not-in-body`; `before-body`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-body" | "day-in-future" | "ends-before-start" | "invalid-request" | "nobody-changes" | "role-not-in-body" | "unknown-body" | "unknown-membership";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    restaffBodyBatch: {
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
                         * @description Id of a restaffing of a body, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        restaffingId: string;
                        /**
                         * Format: uuid
                         * @description Id of a body: committee, support group or team, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        bodyId: string;
                        legalAct: components["schemas"]["LegalActInput"];
                        /**
                         * Format: date
                         * @description The first day of the new people, on which the others no longer belong to the body
                         * @example 2026-03-17
                         */
                        on: string;
                        /**
                         * @description Memberships that end; whoever gets another role leaves the one and joins in the other
                         * @default []
                         */
                        leaving?: string[];
                        /** @default [] */
                        joining?: components["schemas"]["JoiningMemberInput"][];
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
                            value: components["schemas"]["Restaffing"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-body" | "body-dissolved" | "day-in-future" | "ends-before-start" | "internal-error" | "invalid-request" | "membership-differs" | "membership-ended" | "membership-overlaps" | "nobody-changes" | "not-found" | "outside-scope" | "precondition-failed" | "restaffing-differs" | "role-not-in-body" | "too-many-requests" | "try-later" | "unknown-body" | "unknown-membership";
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
    listRestaffings: {
        parameters: {
            query: {
                /** @description Id of a body: committee, support group or team, made by the client (UUID version 7) */
                bodyId: string;
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "on" | "-on";
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
                        items: components["schemas"]["Restaffing"][];
                        next?: string;
                        found?: components["schemas"]["Found"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `too-many-to-sort`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "too-many-to-sort";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a visit, made by the client (UUID version 7) */
                visitId: string;
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
                    "application/json": components["schemas"]["Visit"];
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
    recordVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a visit, made by the client (UUID version 7) */
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitReport"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `household-closed`; `processing-restricted`; `team-not-active`; `visit-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "household-closed" | "processing-restricted" | "team-not-active" | "visit-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-household`; `unknown-resident`; `resident-elsewhere`; `unknown-team`; `visit-in-future`; `visit-before-household`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "resident-elsewhere" | "unknown-household" | "unknown-resident" | "unknown-team" | "visit-before-household" | "visit-in-future";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordVisitBatch: {
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
                         * @description Id of a visit, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        visitId: string;
                        /**
                         * Format: uuid
                         * @description Id of a household, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        householdId: string;
                        /**
                         * Format: uuid
                         * @description Id of a body: committee, support group or team, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        teamId: string;
                        visitorIds: string[];
                        /**
                         * Format: date-time
                         * @description When the visit began; a device whose clock was wrong puts that right by the clock of the server
                         * @example 2026-03-17T18:40:00+07:00
                         */
                        startedAt: string;
                        /**
                         * Format: date-time
                         * @description What the clock of the device showed when the visit began, where `startedAt` was put right. A repetition may leave it out
                         * @example 2019-01-01T07:10:00+07:00
                         */
                        deviceAt?: string;
                        /**
                         * @default app
                         * @enum {string}
                         */
                        source?: "app" | "paper";
                        outcome: components["schemas"]["Outcome"];
                        /** @default [] */
                        actions?: {
                            action: components["schemas"]["Action"];
                            /**
                             * Format: uuid
                             * @description Id of a resident, made by the client (UUID version 7)
                             * @example 01990f3e-7c1a-7000-8000-000000000001
                             */
                            residentId?: string;
                        }[];
                        /** @default [] */
                        assessments?: {
                            /**
                             * Format: uuid
                             * @description Id of a resident, made by the client (UUID version 7)
                             * @example 01990f3e-7c1a-7000-8000-000000000001
                             */
                            residentId: string;
                            skill: components["schemas"]["Skill"];
                            level: components["schemas"]["SkillLevel"];
                            /** @description Which platform, for local_platforms */
                            platform?: string;
                        }[];
                        /** @default [] */
                        uses?: {
                            /**
                             * Format: uuid
                             * @description Id of a resident, made by the client (UUID version 7)
                             * @example 01990f3e-7c1a-7000-8000-000000000001
                             */
                            residentId: string;
                            use: components["schemas"]["DailyUse"];
                            answer: components["schemas"]["DailyUseAnswer"];
                        }[];
                        /** @default [] */
                        obstacles?: {
                            obstacle: components["schemas"]["Obstacle"];
                            /**
                             * Format: uuid
                             * @description Id of a resident, made by the client (UUID version 7)
                             * @example 01990f3e-7c1a-7000-8000-000000000001
                             */
                            residentId?: string;
                        }[];
                        /**
                         * @description Who refused: a resident, or the household where no resident is named
                         * @default []
                         */
                        refusals?: {
                            /**
                             * Format: uuid
                             * @description Id of a resident, made by the client (UUID version 7)
                             * @example 01990f3e-7c1a-7000-8000-000000000001
                             */
                            residentId?: string;
                            reason?: string;
                        }[];
                        /** @default [] */
                        devices?: components["schemas"]["Device"][];
                        /** @default  */
                        note?: string;
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
                            value: components["schemas"]["Visit"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "household-closed" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "processing-restricted" | "resident-elsewhere" | "team-not-active" | "too-many-requests" | "try-later" | "unknown-household" | "unknown-resident" | "unknown-team" | "visit-before-household" | "visit-differs" | "visit-in-future";
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
    withdrawVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a visit, made by the client (UUID version 7) */
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitWithdrawal"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `already-withdrawn` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "already-withdrawn";
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
    listVisits: {
        parameters: {
            query: {
                /** @description Id of a household, made by the client (UUID version 7) */
                householdId: string;
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
                        items: components["schemas"]["Visit"][];
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
    listVisitReceipts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitReceiptQuery"];
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
                        items: components["schemas"]["VisitReceipt"][];
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
    listVisitReads: {
        parameters: {
            query: {
                /** @description Code of an administrative unit */
                unit: string;
                /** @description Id of a visit, made by the client (UUID version 7) */
                visitId?: string;
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
                        items: components["schemas"]["VisitRead"][];
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
    getRound: {
        parameters: {
            query?: {
                /** @description Homes in the answer; those that the team has chosen all come */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Id of a body: committee, support group or team, made by the client (UUID version 7) */
                teamId: string;
                /** @description ISO week, from Monday to Sunday */
                isoWeek: string;
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
                    "application/json": components["schemas"]["Round"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `team-not-active` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "team-not-active";
                    };
                };
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    orderRound: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a body: committee, support group or team, made by the client (UUID version 7) */
                teamId: string;
                /** @description ISO week, from Monday to Sunday */
                isoWeek: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundOrder"];
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
                    "application/json": components["schemas"]["Round"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `team-not-active` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "team-not-active";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-household`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-household";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getHouseholdProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a household, made by the client (UUID version 7) */
                householdId: string;
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
                    "application/json": components["schemas"]["HouseholdStanding"];
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
    getResidentSkills: {
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
                    "application/json": components["schemas"]["ResidentSkills"];
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
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a session, made by the client (UUID version 7) */
                sessionId: string;
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
                    "application/json": components["schemas"]["Session"];
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
    recordSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a session, made by the client (UUID version 7) */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionRecord"];
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
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `session-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "session-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `unknown-body`; `unknown-course`; `session-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "invalid-request" | "session-in-future" | "unknown-body" | "unknown-course" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctSession: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a session, made by the client (UUID version 7) */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionCorrection"];
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
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `attendees-elsewhere` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "attendees-elsewhere";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `unknown-body`; `unknown-course`; `session-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "invalid-request" | "session-in-future" | "unknown-body" | "unknown-course" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordSessionBatch: {
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
                         * @description Id of a session, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        sessionId: string;
                        kind: components["schemas"]["SessionKind"];
                        /** @example Thanh toán không tiền mặt cho tiểu thương */
                        title: string;
                        topics: string[];
                        /**
                         * @description For whose people it is: a hamlet, a commune or what has it
                         * @example 31027
                         * @example 91
                         * @example 31027.07
                         */
                        unitCode: string;
                        /**
                         * @description Where in the unit
                         * @default
                         * @example Nhà văn hóa ấp
                         */
                        place?: string;
                        /** @default in_person */
                        mode?: components["schemas"]["SessionMode"];
                        audiences: components["schemas"]["Audience"][];
                        /**
                         * Format: date-time
                         * @description Instant with offset; answers are in UTC
                         * @example 2026-03-17T19:00:00+07:00
                         */
                        startsAt: string;
                        /** @description How long it takes */
                        minutes: number;
                        /**
                         * @description The body that organises it, where it is one
                         * @default null
                         */
                        organiserId?: string | null;
                        /**
                         * @description The course of which it is a part, where it is of one
                         * @default null
                         */
                        courseId?: string | null;
                        /**
                         * @description Who teaches; it is one of their own sessions
                         * @default []
                         */
                        trainerIds?: string[];
                        /** @default [] */
                        partners?: components["schemas"]["SessionPartnerInput"][];
                        /**
                         * @default planned
                         * @enum {string}
                         */
                        status?: "planned" | "held";
                        /** @default [] */
                        headcounts?: components["schemas"]["HeadcountInput"][];
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            kind?: string;
                            topics?: string;
                            mode?: string;
                            audiences?: string;
                            status?: string;
                            partners?: string;
                            headcounts?: string;
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
                            value: components["schemas"]["Session"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "closed-unit" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "session-differs" | "session-in-future" | "too-many-requests" | "try-later" | "unknown-body" | "unknown-course" | "unknown-unit";
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
    advanceSession: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a session, made by the client (UUID version 7) */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionAdvance"];
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
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `attendance-taken`; `headcount-taken`; `attendees-elsewhere` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "attendance-taken" | "attendees-elsewhere" | "headcount-taken" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `session-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "invalid-request" | "session-in-future" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctSessionStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a session, made by the client (UUID version 7) */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionStatusCorrection"];
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
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `attendance-taken`; `headcount-taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "attendance-taken" | "headcount-taken";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `session-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "session-in-future";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    countHeads: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a session, made by the client (UUID version 7) */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeadcountReport"];
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
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `session-not-held`; `attendance-taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "attendance-taken" | "session-not-held";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `session-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "session-in-future";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSessionHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a session, made by the client (UUID version 7) */
                sessionId: string;
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
                        items: components["schemas"]["SessionChange"][];
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
    listSessions: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["SessionStatus"];
                /** @description Only those that are a part of this course */
                courseId?: string;
                /** @description First day of those that are asked for */
                from?: string;
                /** @description First day behind those that are asked for */
                until?: string;
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "startsAt" | "-startsAt" | "kind" | "-kind" | "status" | "-status";
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
                        items: components["schemas"]["Session"][];
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
    getAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an attendance, made by the client (UUID version 7) */
                attendanceId: string;
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
                    "application/json": components["schemas"]["Attendance"];
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
    recordAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an attendance, made by the client (UUID version 7) */
                attendanceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceRecord"];
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
                    "application/json": components["schemas"]["Attendance"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `session-not-held`; `headcount-taken`; `already-attends`; `attendance-differs`; `processing-restricted` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "already-attends" | "attendance-differs" | "headcount-taken" | "processing-restricted" | "session-not-held";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `session-in-future`; `unknown-session`; `unknown-resident`; `resident-elsewhere`; `unknown-member`; `resident-not-official`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "resident-elsewhere" | "resident-not-official" | "session-in-future" | "unknown-member" | "unknown-resident" | "unknown-session";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctAttendance: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of an attendance, made by the client (UUID version 7) */
                attendanceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceCorrection"];
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
                    "application/json": components["schemas"]["Attendance"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `already-withdrawn` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "already-withdrawn";
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
    recordAttendanceBatch: {
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
                         * @description Id of an attendance, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        attendanceId: string;
                        /**
                         * Format: uuid
                         * @description Id of a session, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        sessionId: string;
                        attendeeKind: components["schemas"]["AttendeeKind"];
                        /**
                         * Format: uuid
                         * @description Id of who attends: a resident, a member as a person, or an official, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        attendeeId: string;
                        /**
                         * @description What the attendee completed there
                         * @default []
                         */
                        actions?: components["schemas"]["Action"][];
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
                            value: components["schemas"]["Attendance"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "already-attends" | "attendance-differs" | "headcount-taken" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "processing-restricted" | "resident-elsewhere" | "resident-not-official" | "session-in-future" | "session-not-held" | "too-many-requests" | "try-later" | "unknown-member" | "unknown-resident" | "unknown-session";
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
    joinSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a session, made by the client (UUID version 7) */
                sessionId: string;
                /** @description Id of an attendance, made by the client (UUID version 7) */
                attendanceId: string;
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
                    "application/json": components["schemas"]["Attendance"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `session-not-held`; `headcount-taken`; `already-attends`; `attendance-differs`; `joining-over`; `taken-off-list` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "already-attends" | "attendance-differs" | "headcount-taken" | "joining-over" | "session-not-held" | "taken-off-list";
                    };
                };
            };
            /** @description `session-in-future`; `unknown-member`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "session-in-future" | "unknown-member";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    withdrawAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an attendance, made by the client (UUID version 7) */
                attendanceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceWithdrawal"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attendance"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `already-withdrawn` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "already-withdrawn";
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
    listAttendanceHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an attendance, made by the client (UUID version 7) */
                attendanceId: string;
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
                        items: components["schemas"]["AttendanceChange"][];
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
    listAttendances: {
        parameters: {
            query: {
                /** @description Id of a session, made by the client (UUID version 7) */
                sessionId: string;
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "attendeeKind" | "-attendeeKind";
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
                        items: components["schemas"]["Attendance"][];
                        next?: string;
                        found?: components["schemas"]["Found"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `too-many-to-sort`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "too-many-to-sort";
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
    getActivityData: {
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
                    "application/json": components["schemas"]["ActivityData"];
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
    getMe: {
        parameters: {
            query?: {
                /** @description From which phone it is asked; it is answered how that stands, and with rounds */
                device?: string;
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
                    "application/json": components["schemas"]["Me"];
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
    getDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a phone on which the field app is, made by the client (UUID version 7) */
                deviceId: string;
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
                    "application/json": components["schemas"]["KnownDevice"];
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
    registerDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a phone on which the field app is, made by the client (UUID version 7) */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceRecord"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredDevice"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            /** @description `not-a-person`; Your role may not do this; The unit lies outside your units */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "forbidden" | "not-a-person" | "outside-scope";
                    };
                };
            };
            404: components["responses"]["Problem404"];
            /** @description `device-of-another` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "device-of-another";
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
    sendHeartbeat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a phone on which the field app is, made by the client (UUID version 7) */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceHeartbeat"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeartbeatAnswer"];
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
    listDevices: {
        parameters: {
            query: {
                /** @description Code of an administrative unit */
                unit: string;
                /** @description Those without contact for 48 hours that nobody revoked, those that hold unsent records, or those that are revoked */
                only?: "silent" | "pending" | "revoked";
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
                        items: components["schemas"]["KnownDevice"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
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
    countHamletDevices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HamletsQuestion"];
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
                        /** @description By code. What has no device, or lies outside your units, is not in it */
                        items: components["schemas"]["HamletDevices"][];
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
    revokeDevice: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a phone on which the field app is, made by the client (UUID version 7) */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceRevoking"];
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
                    "application/json": components["schemas"]["KnownDevice"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `device-revoked` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "device-revoked";
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
    restoreDevice: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a phone on which the field app is, made by the client (UUID version 7) */
                deviceId: string;
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
                    "application/json": components["schemas"]["KnownDevice"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `device-not-revoked` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "device-not-revoked";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getConcern: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a question or difficulty, made by the client (UUID version 7) */
                concernId: string;
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
                    "application/json": components["schemas"]["Concern"];
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
    raiseConcern: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a question or difficulty, made by the client (UUID version 7) */
                concernId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcernReport"];
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
                    "application/json": components["schemas"]["Concern"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `concern-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concern-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `due-before-raised`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "day-in-future" | "due-before-raised" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctConcern: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a question or difficulty, made by the client (UUID version 7) */
                concernId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcernCorrection"];
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
                    "application/json": components["schemas"]["Concern"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `concern-withdrawn`; `concern-answered` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concern-answered" | "concern-withdrawn";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `due-before-raised`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "due-before-raised" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    raiseConcernBatch: {
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
                         * @description Id of a question or difficulty, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        concernId: string;
                        kind: components["schemas"]["ConcernKind"];
                        /**
                         * @description The hamlet or commune in which it is
                         * @example 31027.07
                         */
                        unitCode: string;
                        topic: components["schemas"]["ConcernTopic"];
                        /**
                         * @description What is asked or what is difficult; no name, number or address of a person
                         * @example Hẻm 3 không có sóng, gọi và vào mạng đều không được.
                         */
                        text: string;
                        /** @description The obstacle that was seen at the door */
                        obstacle?: components["schemas"]["Obstacle"];
                        /**
                         * Format: date
                         * @description Calendar day in Asia/Ho_Chi_Minh
                         * @example 2026-03-17
                         */
                        raisedOn: string;
                        /**
                         * Format: date
                         * @description Day by which an answer is due
                         * @example 2026-04-01
                         */
                        dueOn?: string;
                        /**
                         * Format: uuid
                         * @description The visit at which it came up
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        visitId?: string;
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
                            value: components["schemas"]["Concern"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "closed-unit" | "concern-differs" | "day-in-future" | "due-before-raised" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit";
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
    acceptConcern: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a question or difficulty, made by the client (UUID version 7) */
                concernId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcernAcceptance"];
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
                    "application/json": components["schemas"]["Concern"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change`; `handled-elsewhere` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "handled-elsewhere" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; `due-before-raised`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "due-before-raised" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    startConcern: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a question or difficulty, made by the client (UUID version 7) */
                concernId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcernStart"];
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
                    "application/json": components["schemas"]["Concern"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change`; `handled-elsewhere` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "handled-elsewhere" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; `due-before-raised`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "due-before-raised" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    forwardConcern: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a question or difficulty, made by the client (UUID version 7) */
                concernId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcernForwarding"];
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
                    "application/json": components["schemas"]["Concern"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change`; `handled-elsewhere`; `no-superior` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "handled-elsewhere" | "no-superior" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; `due-before-raised`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "due-before-raised" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    answerConcern: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a question or difficulty, made by the client (UUID version 7) */
                concernId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcernAnswer"];
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
                    "application/json": components["schemas"]["Concern"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change`; `handled-elsewhere` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "handled-elsewhere" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; `due-before-raised`; `unknown-answer`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "due-before-raised" | "invalid-request" | "unknown-answer";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    rejectConcern: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a question or difficulty, made by the client (UUID version 7) */
                concernId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcernRejection"];
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
                    "application/json": components["schemas"]["Concern"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change`; `handled-elsewhere` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "handled-elsewhere" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; `due-before-raised`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "due-before-raised" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    turnConcern: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a question or difficulty, made by the client (UUID version 7) */
                concernId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcernTurning"];
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
                    "application/json": components["schemas"]["Concern"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change`; `handled-elsewhere` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "handled-elsewhere" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; `due-before-raised`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "due-before-raised" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    closeConcern: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a question or difficulty, made by the client (UUID version 7) */
                concernId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcernClosing"];
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
                    "application/json": components["schemas"]["Concern"];
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
    reopenConcern: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a question or difficulty, made by the client (UUID version 7) */
                concernId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcernReopening"];
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
                    "application/json": components["schemas"]["Concern"];
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
    withdrawConcern: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a question or difficulty, made by the client (UUID version 7) */
                concernId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcernWithdrawal"];
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
                    "application/json": components["schemas"]["Concern"];
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
    listConcerns: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                kind?: components["schemas"]["ConcernKind"];
                status?: components["schemas"]["ConcernStatus"];
                topic?: components["schemas"]["ConcernTopic"];
                /** @description Those that wait for an answer, or whose answer was due before today; those that you raised; those that the province is to answer */
                only?: "open" | "overdue" | "mine" | "forwarded-up";
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "dueOn" | "-dueOn" | "raisedOn" | "-raisedOn" | "changedAt" | "-changedAt" | "status" | "-status" | "topic" | "-topic";
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
                        items: components["schemas"]["Concern"][];
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
    countAnswerUses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerUsesQuery"];
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
                        items: components["schemas"]["AnswerUses"][];
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
    readMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a message, made by the client (UUID version 7) */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageReading"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadMessage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            /** @description `not-a-person`; Your role may not do this; The unit lies outside your units */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "forbidden" | "not-a-person" | "outside-scope";
                    };
                };
            };
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readMessageBatch: {
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
                         * @description Id of a message, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        messageId: string;
                        /**
                         * Format: date-time
                         * @description When, by the clock of the phone; left out or still to come: now
                         * @example 2026-03-17T11:40:00Z
                         */
                        readAt?: string;
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
                            value: components["schemas"]["ReadMessage"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "internal-error" | "invalid-request" | "not-a-person" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later";
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
    listInbox: {
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
                        items: components["schemas"]["InboxMessage"][];
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
    listMessageReceipts: {
        parameters: {
            query?: {
                /** @description Those who were asked, or those of them who have not read it */
                only?: "asked" | "unread";
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of a message, made by the client (UUID version 7) */
                messageId: string;
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
                        items: components["schemas"]["MessageReceipt"][];
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
    logSending: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a message, made by the client (UUID version 7) */
                messageId: string;
                /** @description Id of a message that somebody sent by hand, made by the client (UUID version 7) */
                sendingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendingReport"];
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
                    "application/json": components["schemas"]["Sending"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `unknown-message`; There is no such thing, or it lies outside your units */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "not-found" | "unknown-message";
                    };
                };
            };
            /** @description `message-not-published`; `sending-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "message-not-published" | "sending-differs";
                    };
                };
            };
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
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    withdrawSending: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a message, made by the client (UUID version 7) */
                messageId: string;
                /** @description Id of a message that somebody sent by hand, made by the client (UUID version 7) */
                sendingId: string;
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
                    "application/json": components["schemas"]["Sending"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSendings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a message, made by the client (UUID version 7) */
                messageId: string;
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
                        items: components["schemas"]["Sending"][];
                        deliveries: components["schemas"]["ChannelDeliveries"][];
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
    getPushKey: {
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
                    "application/json": components["schemas"]["PushKey"];
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
    subscribeDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a phone on which the field app is, made by the client (UUID version 7) */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushSubscription"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscribedDevice"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            /** @description `not-a-person`; Your role may not do this; The unit lies outside your units */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "forbidden" | "not-a-person" | "outside-scope";
                    };
                };
            };
            404: components["responses"]["Problem404"];
            /** @description `device-of-another`; `device-revoked` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "device-of-another" | "device-revoked";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `push-address-refused`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "push-address-refused";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    unsubscribeDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a phone on which the field app is, made by the client (UUID version 7) */
                deviceId: string;
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
                    "application/json": components["schemas"]["UnsubscribedDevice"];
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
    downloadLessonFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Address of a file: the SHA-256 hash of its content in small hexadecimal digits */
                address: string;
            };
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
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "audio/mpeg": string;
                    "audio/mp4": string;
                    "audio/ogg": string;
                    "audio/wav": string;
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            /** @description `no-file-store`; A part that is needed does not answer: try later */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "no-file-store" | "try-later";
                    };
                };
            };
        };
    };
    uploadLessonFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Address of a file: the SHA-256 hash of its content in small hexadecimal digits */
                address: string;
            };
            cookie?: never;
        };
        /** @description The file itself, at most 10,485,760 bytes */
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
                "audio/mpeg": string;
                "audio/mp4": string;
                "audio/ogg": string;
                "audio/wav": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonFile"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `file-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "file-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `file-too-large`; `file-not-what-it-claims`; `file-tells-place`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "file-not-what-it-claims" | "file-tells-place" | "file-too-large" | "invalid-request";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            /** @description `no-file-store`; A part that is needed does not answer: try later */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "no-file-store" | "try-later";
                    };
                };
            };
        };
    };
    getCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of that somebody has finished something, made by the client (UUID version 7) */
                completionId: string;
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
                    "application/json": components["schemas"]["Completion"];
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
    recordCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of that somebody has finished something, made by the client (UUID version 7) */
                completionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletionRecord"];
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
                    "application/json": components["schemas"]["Completion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `lesson-not-published`; `processing-restricted`; `already-finished`; `completion-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "already-finished" | "completion-differs" | "lesson-not-published" | "processing-restricted";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `unknown-lesson`; `unknown-course`; `unknown-resident`; `resident-elsewhere`; `unknown-member`; `resident-not-official`; `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "day-in-future" | "invalid-request" | "resident-elsewhere" | "resident-not-official" | "unknown-course" | "unknown-lesson" | "unknown-member" | "unknown-resident" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordCompletionBatch: {
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
                         * @description Id of that somebody has finished something, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        completionId: string;
                        learnedKind: components["schemas"]["LearnedKind"];
                        /**
                         * Format: uuid
                         * @description Id of what was finished: a lesson or a course, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        learnedId: string;
                        learnerKind: components["schemas"]["AttendeeKind"];
                        /**
                         * Format: uuid
                         * @description Id of who learns: a resident, a member as a person, or an official, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        learnerId: string;
                        /**
                         * @description Where it counts: for a resident the hamlet, or what has it, of that day
                         * @example 31027
                         * @example 91
                         * @example 31027.07
                         */
                        unitCode: string;
                        /**
                         * Format: date
                         * @description On which it was finished
                         * @example 2026-03-17
                         */
                        day: string;
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
                            value: components["schemas"]["Completion"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "already-finished" | "closed-unit" | "completion-differs" | "day-in-future" | "internal-error" | "invalid-request" | "lesson-not-published" | "not-found" | "outside-scope" | "precondition-failed" | "processing-restricted" | "resident-elsewhere" | "resident-not-official" | "too-many-requests" | "try-later" | "unknown-course" | "unknown-lesson" | "unknown-member" | "unknown-resident" | "unknown-unit";
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
    withdrawCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of that somebody has finished something, made by the client (UUID version 7) */
                completionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletionWithdrawal"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Completion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `already-withdrawn` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "already-withdrawn";
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
    listCompletions: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                /** @description Id of what was finished: a lesson or a course, made by the client (UUID version 7) */
                learnedId?: string;
                /** @description Id of who learns: a resident, a member as a person, or an official, made by the client (UUID version 7) */
                learnerId?: string;
                learnedKind?: components["schemas"]["LearnedKind"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "learnedKind" | "-learnedKind" | "learnerKind" | "-learnerKind";
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
                        items: components["schemas"]["Completion"][];
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
    getAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a reusable answer, made by the client (UUID version 7) */
                answerId: string;
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
                    "application/json": components["schemas"]["Answer"];
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
    recordAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a reusable answer, made by the client (UUID version 7) */
                answerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRecord"];
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
                    "application/json": components["schemas"]["Answer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `answer-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "answer-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctAnswer: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a reusable answer, made by the client (UUID version 7) */
                answerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerCorrection"];
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
                    "application/json": components["schemas"]["Answer"];
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
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordAnswerBatch: {
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
                         * @description Id of a reusable answer, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        answerId: string;
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
                        topic: components["schemas"]["ConcernTopic"];
                        /**
                         * @description What is asked, in the words of those who ask
                         * @example Quên mật khẩu VNeID thì làm sao?
                         */
                        question: string;
                        /** @example Mở VNeID, chọn "Quên mật khẩu", rồi làm theo từng bước. */
                        answer: string;
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            topic?: string;
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
                            value: components["schemas"]["Answer"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "answer-differs" | "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit";
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
    advanceAnswer: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a reusable answer, made by the client (UUID version 7) */
                answerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerAdvance"];
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
                    "application/json": components["schemas"]["Answer"];
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
    correctAnswerStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a reusable answer, made by the client (UUID version 7) */
                answerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerStatusCorrection"];
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
                    "application/json": components["schemas"]["Answer"];
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
    listAnswerHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a reusable answer, made by the client (UUID version 7) */
                answerId: string;
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
                        items: components["schemas"]["AnswerChange"][];
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
    listAnswers: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["AnswerStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "topic" | "-topic";
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
                        items: components["schemas"]["Answer"][];
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
    searchAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerSearch"];
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
                        items: components["schemas"]["Answer"][];
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
    getProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a programme, made by the client (UUID version 7) */
                programmeId: string;
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
                    "application/json": components["schemas"]["Programme"];
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
    recordProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a programme, made by the client (UUID version 7) */
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeRecord"];
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
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `programme-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "programme-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctProgramme: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a programme, made by the client (UUID version 7) */
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeCorrection"];
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
                    "application/json": components["schemas"]["Programme"];
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
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordProgrammeBatch: {
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
                         * @description Id of a programme, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        programmeId: string;
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
                        /** @example Bình dân học vụ số */
                        name: string;
                        /**
                         * @description What it is to reach, in words
                         * @default
                         */
                        goal?: string;
                        /** @default null */
                        legalAct?: components["schemas"]["LegalActInput"] | null;
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
                            value: components["schemas"]["Programme"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "programme-differs" | "too-many-requests" | "try-later" | "unknown-unit";
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
    advanceProgramme: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a programme, made by the client (UUID version 7) */
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeAdvance"];
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
                    "application/json": components["schemas"]["Programme"];
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
    correctProgrammeStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a programme, made by the client (UUID version 7) */
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeStatusCorrection"];
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
                    "application/json": components["schemas"]["Programme"];
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
    listProgrammeHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a programme, made by the client (UUID version 7) */
                programmeId: string;
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
                        items: components["schemas"]["ProgrammeChange"][];
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
    listProgrammes: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["ProgrammeStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status";
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
                        items: components["schemas"]["Programme"][];
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
    searchProgrammes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeSearch"];
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
                        items: components["schemas"]["Programme"][];
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
    getCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a campaign, made by the client (UUID version 7) */
                campaignId: string;
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
                    "application/json": components["schemas"]["Campaign"];
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
    recordCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a campaign, made by the client (UUID version 7) */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignRecord"];
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
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `campaign-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "campaign-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-programme`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-programme" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctCampaign: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a campaign, made by the client (UUID version 7) */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignCorrection"];
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
                    "application/json": components["schemas"]["Campaign"];
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
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-programme`; `before-start`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "before-start" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-programme" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordCampaignBatch: {
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
                         * @description Id of a campaign, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        campaignId: string;
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
                        /** @example 100 ngày cao điểm phổ cập kỹ năng số */
                        name: string;
                        /**
                         * @description The programme that it belongs to, of its unit or of one above
                         * @default null
                         */
                        programmeId?: string | null;
                        /**
                         * Format: date
                         * @description Its first day, which may lie ahead
                         * @example 2025-07-15
                         */
                        startsOn: string;
                        /**
                         * @description Days, the first and the last included
                         * @example 100
                         */
                        length: number;
                        /**
                         * @description What it is to reach, in words
                         * @default
                         */
                        goal?: string;
                        /** @default null */
                        legalAct?: components["schemas"]["LegalActInput"] | null;
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
                            value: components["schemas"]["Campaign"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "campaign-differs" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-programme" | "unknown-unit";
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
    advanceCampaign: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a campaign, made by the client (UUID version 7) */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignAdvance"];
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
                    "application/json": components["schemas"]["Campaign"];
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
            /** @description `day-in-future`; `before-start`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-start" | "day-in-future" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctCampaignStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a campaign, made by the client (UUID version 7) */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignStatusCorrection"];
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
                    "application/json": components["schemas"]["Campaign"];
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
            /** @description `unknown-state`; `states-cross`; `day-in-future`; `before-start`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-start" | "day-in-future" | "invalid-request" | "states-cross" | "unknown-state";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listCampaignHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a campaign, made by the client (UUID version 7) */
                campaignId: string;
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
                        items: components["schemas"]["CampaignChange"][];
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
    listCampaigns: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["CampaignStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "startsOn" | "-startsOn" | "length" | "-length";
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
                        items: components["schemas"]["Campaign"][];
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
    searchCampaigns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignSearch"];
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
                        items: components["schemas"]["Campaign"][];
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
    getCatalogueEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a catalogue entry, made by the client (UUID version 7) */
                catalogueEntryId: string;
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
                    "application/json": components["schemas"]["CatalogueEntry"];
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
    recordCatalogueEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a catalogue entry, made by the client (UUID version 7) */
                catalogueEntryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueEntryRecord"];
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
                    "application/json": components["schemas"]["CatalogueEntry"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `code-fixed`; `code-taken`; `catalogue-entry-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "catalogue-entry-differs" | "code-fixed" | "code-taken";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctCatalogueEntry: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a catalogue entry, made by the client (UUID version 7) */
                catalogueEntryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueEntryCorrection"];
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
                    "application/json": components["schemas"]["CatalogueEntry"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `code-fixed`; `code-taken`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "code-fixed" | "code-taken";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordCatalogueEntryBatch: {
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
                         * @description Id of a catalogue entry, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        catalogueEntryId: string;
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
                        catalogue: components["schemas"]["Catalogue"];
                        /**
                         * @description What is kept for words that mean the entry
                         * @example postmart
                         */
                        code: string;
                        /**
                         * @description In Vietnamese
                         * @example PostMart
                         */
                        name: string;
                        /** @default  */
                        nameEn?: string;
                        /**
                         * @description What else is written for it; case, marks and ".vn" make no difference
                         * @default []
                         */
                        aliases?: string[];
                        /**
                         * @description Of an app: the province whose citizen app it is, and where it is offered
                         * @default null
                         * @example 66
                         */
                        citizenAppOf?: string | null;
                        /**
                         * @description Which of the seven tasks an action or topic serves
                         * @default null
                         */
                        task?: components["schemas"]["TeamTask"] | null;
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            catalogue?: string;
                            task?: string;
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
                            value: components["schemas"]["CatalogueEntry"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "catalogue-entry-differs" | "closed-unit" | "code-fixed" | "code-taken" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit";
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
    advanceCatalogueEntry: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a catalogue entry, made by the client (UUID version 7) */
                catalogueEntryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueEntryAdvance"];
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
                    "application/json": components["schemas"]["CatalogueEntry"];
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
    correctCatalogueEntryStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a catalogue entry, made by the client (UUID version 7) */
                catalogueEntryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueEntryStatusCorrection"];
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
                    "application/json": components["schemas"]["CatalogueEntry"];
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
    listCatalogueEntryHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a catalogue entry, made by the client (UUID version 7) */
                catalogueEntryId: string;
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
                        items: components["schemas"]["CatalogueEntryChange"][];
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
    listCatalogueEntries: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["CatalogueEntryStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "catalogue" | "-catalogue";
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
                        items: components["schemas"]["CatalogueEntry"][];
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
    searchCatalogueEntries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueEntrySearch"];
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
                        items: components["schemas"]["CatalogueEntry"][];
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
    getWarning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a warning, made by the client (UUID version 7) */
                warningId: string;
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
                    "application/json": components["schemas"]["Warning"];
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
    recordWarning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a warning, made by the client (UUID version 7) */
                warningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WarningRecord"];
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
                    "application/json": components["schemas"]["Warning"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `warning-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "warning-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctWarning: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a warning, made by the client (UUID version 7) */
                warningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WarningCorrection"];
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
                    "application/json": components["schemas"]["Warning"];
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
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordWarningBatch: {
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
                         * @description Id of a warning, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        warningId: string;
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
                        /** @example Giả danh công an gọi cập nhật VNeID */
                        title: string;
                        /** @description What happens, and what to do; read aloud as it stands */
                        text: string;
                        /**
                         * @description Whom it is for; none: everybody
                         * @default []
                         */
                        audiences?: components["schemas"]["Audience"][];
                        /**
                         * @description From which day on it holds no more, where that is known
                         * @default null
                         */
                        until?: string | null;
                        /**
                         * @description On which ways it goes out
                         * @default []
                         */
                        channels?: components["schemas"]["Channel"][];
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            audiences?: string;
                            channels?: string;
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
                            value: components["schemas"]["Warning"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit" | "warning-differs";
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
    advanceWarning: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a warning, made by the client (UUID version 7) */
                warningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WarningAdvance"];
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
                    "application/json": components["schemas"]["Warning"];
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
    correctWarningStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a warning, made by the client (UUID version 7) */
                warningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WarningStatusCorrection"];
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
                    "application/json": components["schemas"]["Warning"];
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
    listWarningHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a warning, made by the client (UUID version 7) */
                warningId: string;
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
                        items: components["schemas"]["WarningChange"][];
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
    listWarnings: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["WarningStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status";
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
                        items: components["schemas"]["Warning"][];
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
    searchWarnings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WarningSearch"];
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
                        items: components["schemas"]["Warning"][];
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
    getScamReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a scam report, made by the client (UUID version 7) */
                scamReportId: string;
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
                    "application/json": components["schemas"]["ScamReport"];
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
    recordScamReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a scam report, made by the client (UUID version 7) */
                scamReportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScamReportRecord"];
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
                    "application/json": components["schemas"]["ScamReport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `scam-report-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "scam-report-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctScamReport: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a scam report, made by the client (UUID version 7) */
                scamReportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScamReportCorrection"];
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
                    "application/json": components["schemas"]["ScamReport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            /** @description `not-the-reporter`; Your role may not do this; The unit lies outside your units */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "forbidden" | "not-the-reporter" | "outside-scope";
                    };
                };
            };
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
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordScamReportBatch: {
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
                         * @description Id of a scam report, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        scamReportId: string;
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
                        kind: components["schemas"]["ScamKind"];
                        medium: components["schemas"]["ScamMedium"];
                        harm?: components["schemas"]["ScamHarm"];
                        /**
                         * @description What was said, without names and numbers
                         * @default
                         * @example Xưng là công an xã, bảo cài ứng dụng lạ để cập nhật VNeID
                         */
                        what?: string;
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            kind?: string;
                            medium?: string;
                            harm?: string;
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
                            value: components["schemas"]["ScamReport"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "scam-report-differs" | "too-many-requests" | "try-later" | "unknown-unit";
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
    advanceScamReport: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a scam report, made by the client (UUID version 7) */
                scamReportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScamReportAdvance"];
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
                    "application/json": components["schemas"]["ScamReport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            /** @description `not-the-reporter`; Your role may not do this; The unit lies outside your units */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "forbidden" | "not-the-reporter" | "outside-scope";
                    };
                };
            };
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
            /** @description `day-in-future`; `reason-missing`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request" | "reason-missing";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctScamReportStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a scam report, made by the client (UUID version 7) */
                scamReportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScamReportStatusCorrection"];
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
                    "application/json": components["schemas"]["ScamReport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            /** @description `not-the-reporter`; Your role may not do this; The unit lies outside your units */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "forbidden" | "not-the-reporter" | "outside-scope";
                    };
                };
            };
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
    listScamReportHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a scam report, made by the client (UUID version 7) */
                scamReportId: string;
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
                        items: components["schemas"]["ScamReportChange"][];
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
    listScamReports: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["ScamReportStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "kind" | "-kind" | "medium" | "-medium" | "harm" | "-harm";
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
                        items: components["schemas"]["ScamReport"][];
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
    searchScamReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScamReportSearch"];
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
                        items: components["schemas"]["ScamReport"][];
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
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a message, made by the client (UUID version 7) */
                messageId: string;
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
                    "application/json": components["schemas"]["Message"];
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
    recordMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a message, made by the client (UUID version 7) */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageRecord"];
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
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `message-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "message-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `addressee-outside`; `unknown-warning`; `urgent-notice`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "addressee-outside" | "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit" | "unknown-warning" | "urgent-notice";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a message, made by the client (UUID version 7) */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageCorrection"];
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
                    "application/json": components["schemas"]["Message"];
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
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `addressee-outside`; `unknown-warning`; `urgent-notice`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "addressee-outside" | "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit" | "unknown-warning" | "urgent-notice";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordMessageBatch: {
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
                         * @description Id of a message, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        messageId: string;
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
                        /** @example Họp tổ công nghệ số cộng đồng */
                        title: string;
                        /** @description What is said; read aloud as it stands, without names and numbers */
                        text: string;
                        /** @default notice */
                        kind?: components["schemas"]["MessageKind"];
                        /**
                         * @description The warning that it passes on
                         * @default null
                         */
                        warningId?: string | null;
                        /**
                         * @description To which units beneath its own; none: to all of it
                         * @default []
                         */
                        unitCodes?: string[];
                        /**
                         * @description Whom it is for; none: everybody
                         * @default []
                         */
                        audiences?: components["schemas"]["Audience"][];
                        /**
                         * @description On which ways it goes out
                         * @default []
                         */
                        channels?: components["schemas"]["Channel"][];
                        /**
                         * @description Whether the leaders of the teams there are to say that they read it
                         * @default false
                         */
                        asksReceipt?: boolean;
                        /**
                         * @description Of a warning: phones are told of it at night too, and not only from six in the morning on
                         * @default false
                         */
                        urgent?: boolean;
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            kind?: string;
                            audiences?: string;
                            channels?: string;
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
                            value: components["schemas"]["Message"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "addressee-outside" | "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "message-differs" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit" | "unknown-warning" | "urgent-notice";
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
    advanceMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a message, made by the client (UUID version 7) */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageAdvance"];
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
                    "application/json": components["schemas"]["Message"];
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
    correctMessageStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a message, made by the client (UUID version 7) */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageStatusCorrection"];
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
                    "application/json": components["schemas"]["Message"];
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
    listMessageHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a message, made by the client (UUID version 7) */
                messageId: string;
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
                        items: components["schemas"]["MessageChange"][];
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
    listMessages: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["MessageStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "kind" | "-kind";
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
                        items: components["schemas"]["Message"][];
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
    searchMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageSearch"];
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
                        items: components["schemas"]["Message"][];
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
    getCourse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a course, made by the client (UUID version 7) */
                courseId: string;
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
                    "application/json": components["schemas"]["Course"];
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
    recordCourse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a course, made by the client (UUID version 7) */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseRecord"];
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
                    "application/json": components["schemas"]["Course"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `course-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "course-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctCourse: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a course, made by the client (UUID version 7) */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseCorrection"];
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
                    "application/json": components["schemas"]["Course"];
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
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordCourseBatch: {
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
                         * @description Id of a course, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        courseId: string;
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
                        /** @example Bán hàng trên mạng cho bà con */
                        name: string;
                        kind: components["schemas"]["CourseKind"];
                        topics: string[];
                        /** @default [] */
                        audiences?: components["schemas"]["Audience"][];
                        /**
                         * @description For which trade it is
                         * @default
                         * @example nông sản
                         */
                        sector?: string;
                        repeats?: components["schemas"]["CourseRhythm"];
                        /**
                         * @description On which days of the week it is held
                         * @default []
                         */
                        weekdays?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
                        /** @default null */
                        beginsAt?: string | null;
                        /**
                         * @description What is learnt, in its order
                         * @default []
                         */
                        steps?: string[];
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            kind?: string;
                            audiences?: string;
                            repeats?: string;
                            weekdays?: string;
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
                            value: components["schemas"]["Course"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "course-differs" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit";
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
    advanceCourse: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a course, made by the client (UUID version 7) */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseAdvance"];
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
                    "application/json": components["schemas"]["Course"];
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
    correctCourseStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a course, made by the client (UUID version 7) */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseStatusCorrection"];
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
                    "application/json": components["schemas"]["Course"];
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
    listCourseHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a course, made by the client (UUID version 7) */
                courseId: string;
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
                        items: components["schemas"]["CourseChange"][];
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
    listCourses: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["CourseStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "kind" | "-kind" | "repeats" | "-repeats";
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
                        items: components["schemas"]["Course"][];
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
    searchCourses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseSearch"];
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
                        items: components["schemas"]["Course"][];
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
    getLesson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a lesson, made by the client (UUID version 7) */
                lessonId: string;
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
                    "application/json": components["schemas"]["Lesson"];
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
    recordLesson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a lesson, made by the client (UUID version 7) */
                lessonId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LessonRecord"];
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
                    "application/json": components["schemas"]["Lesson"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `lesson-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "lesson-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-file`; `wrong-kind-of-file`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-file" | "unknown-unit" | "wrong-kind-of-file";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctLesson: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a lesson, made by the client (UUID version 7) */
                lessonId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LessonCorrection"];
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
                    "application/json": components["schemas"]["Lesson"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `lesson-empty`; `picture-without-words`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "lesson-empty" | "picture-without-words";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-file`; `wrong-kind-of-file`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-file" | "unknown-unit" | "wrong-kind-of-file";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordLessonBatch: {
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
                         * @description Id of a lesson, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        lessonId: string;
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
                        /** @example Nhận biết cuộc gọi lừa đảo */
                        title: string;
                        /**
                         * @description Plain paragraphs, an empty line between two of them; nothing in it is markup
                         * @default
                         */
                        text?: string;
                        topics: string[];
                        /** @default [] */
                        audiences?: components["schemas"]["Audience"][];
                        /**
                         * @description How long it takes
                         * @default 10
                         */
                        minutes?: number;
                        /**
                         * @description In the order in which they are shown
                         * @default []
                         */
                        pictures?: string[];
                        /**
                         * @description What each picture shows, for who does not see it; a draft may still lack it
                         * @default []
                         */
                        pictureTexts?: string[];
                        /**
                         * @description The lesson as it is read aloud
                         * @default null
                         */
                        audio?: string | null;
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            audiences?: string;
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
                            value: components["schemas"]["Lesson"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "lesson-differs" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-file" | "unknown-unit" | "wrong-kind-of-file";
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
    advanceLesson: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a lesson, made by the client (UUID version 7) */
                lessonId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LessonAdvance"];
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
                    "application/json": components["schemas"]["Lesson"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change`; `lesson-empty`; `picture-without-words` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "lesson-empty" | "picture-without-words" | "status-out-of-order";
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
    correctLessonStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a lesson, made by the client (UUID version 7) */
                lessonId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LessonStatusCorrection"];
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
                    "application/json": components["schemas"]["Lesson"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state`; `lesson-empty`; `picture-without-words` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "first-state" | "lesson-empty" | "picture-without-words" | "status-out-of-order";
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
    listLessonHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a lesson, made by the client (UUID version 7) */
                lessonId: string;
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
                        items: components["schemas"]["LessonChange"][];
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
    listLessons: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["LessonStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "minutes" | "-minutes";
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
                        items: components["schemas"]["Lesson"][];
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
    searchLessons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LessonSearch"];
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
                        items: components["schemas"]["Lesson"][];
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
    getStaffCount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a staff count, made by the client (UUID version 7) */
                staffCountId: string;
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
                    "application/json": components["schemas"]["StaffCount"];
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
    recordStaffCount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a staff count, made by the client (UUID version 7) */
                staffCountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffCountRecord"];
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
                    "application/json": components["schemas"]["StaffCount"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `year-counted`; `staff-count-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "staff-count-differs" | "year-counted";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctStaffCount: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a staff count, made by the client (UUID version 7) */
                staffCountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffCountCorrection"];
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
                    "application/json": components["schemas"]["StaffCount"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `year-counted`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "year-counted";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordStaffCountBatch: {
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
                         * @description Id of a staff count, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        staffCountId: string;
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
                        /** @description For which year it counts */
                        year: number;
                        /** @description Officials of the unit itself */
                        officials: number;
                        /**
                         * @description Where the number stands
                         * @default
                         */
                        source?: string;
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
                            value: components["schemas"]["StaffCount"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "staff-count-differs" | "too-many-requests" | "try-later" | "unknown-unit" | "year-counted";
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
    advanceStaffCount: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a staff count, made by the client (UUID version 7) */
                staffCountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffCountAdvance"];
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
                    "application/json": components["schemas"]["StaffCount"];
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
    correctStaffCountStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a staff count, made by the client (UUID version 7) */
                staffCountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffCountStatusCorrection"];
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
                    "application/json": components["schemas"]["StaffCount"];
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
    listStaffCountHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a staff count, made by the client (UUID version 7) */
                staffCountId: string;
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
                        items: components["schemas"]["StaffCountChange"][];
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
    listStaffCounts: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["StaffCountStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "year" | "-year" | "officials" | "-officials";
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
                        items: components["schemas"]["StaffCount"][];
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
    searchStaffCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffCountSearch"];
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
                        items: components["schemas"]["StaffCount"][];
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
    resolveCatalogueTexts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueTexts"];
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
                        /** @description One for each text, in their order */
                        items: components["schemas"]["ResolvedText"][];
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
