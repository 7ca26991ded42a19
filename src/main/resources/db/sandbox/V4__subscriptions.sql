-- Webhooks are sent for subscribed Pages alone. What is subscribed when this comes stays so; new Pages begin without.

alter table sandbox.page
	alter column subscribed set default false,
	add column failing_since timestamptz;

comment on column sandbox.page.failing_since is 'since when no delivery for its account was answered 200';

alter table sandbox.delivery add column account_id text;

comment on column sandbox.delivery.account_id is 'whose events they are; null where nobody need be subscribed';

alter table sandbox.comment add column parent_id text references sandbox.comment (id);

create index comment_parent on sandbox.comment (parent_id, seq desc) where parent_id is not null;

alter table sandbox.message add column edits integer not null default 0;
