-- Hashtags, and which of them each account has asked for.

create table sandbox.hashtag (
	id   text primary key,
	name text not null unique
);

create table sandbox.hashtag_query (
	account_id text        not null references sandbox.account,
	hashtag_id text        not null references sandbox.hashtag,
	queried_at timestamptz not null,
	primary key (account_id, hashtag_id)
);

create or replace view sandbox.node as
select id, 'ACCOUNT' as kind, id as account_id from sandbox.account where professional
union all select id, 'PAGE', account_id from sandbox.page
union all select id, 'BUSINESS', null from sandbox.business
union all select id, 'CONTAINER', account_id from sandbox.container
union all select id, 'MEDIUM', account_id from sandbox.medium
union all select c.id, 'COMMENT', m.account_id from sandbox.comment c join sandbox.medium m on m.id = c.medium_id
union all select id, 'HASHTAG', null from sandbox.hashtag;
