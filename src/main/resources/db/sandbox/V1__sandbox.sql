-- Meta's side of the truth, as far as the sandbox plays it. Tokens and codes are kept as SHA-256 only.

create table sandbox.clock (
	advanced_ms bigint not null
);

insert into sandbox.clock values (0);

create table sandbox.setting (
	name  text primary key,
	value text not null
);

-- One row per Facebook user who approved the dialog. The id is app-scoped (ASID).
create table sandbox.person (
	id         text primary key,
	persona    text        not null,
	label      text        not null,
	created_at timestamptz not null,
	unique (persona, label)
);

create table sandbox.permission (
	person_id text not null references sandbox.person,
	name      text not null,
	granted   boolean not null,
	primary key (person_id, name)
);

create table sandbox.account (
	id                 text primary key,
	username           text    not null unique,
	name               text    not null,
	biography          text,
	website            text,
	followers_count    integer not null,
	follows_count      integer not null,
	professional       boolean not null default true,
	draws_placeholders boolean not null default false
);

create table sandbox.business (
	id      text primary key,
	persona text not null,
	name    text not null
);

create table sandbox.page (
	seq               bigint generated always as identity primary key,
	id                text    not null unique,
	persona           text    not null,
	label             text,
	name              text    not null,
	category          text    not null,
	account_id        text references sandbox.account,
	business_id       text references sandbox.business,
	business_edge     text,
	ticked            boolean not null default true,
	role_lost         boolean not null default false,
	subscribed        boolean not null default true,
	subscribed_fields text    not null default 'feed'
);

comment on column sandbox.page.label is 'null: every person of the persona has a role on it';
comment on column sandbox.page.ticked is 'whether the person ticked it in the login dialog';

create index page_account on sandbox.page (account_id);

create table sandbox.login_code (
	hash         text primary key,
	person_id    text        not null references sandbox.person,
	redirect_uri text        not null,
	expires_at   timestamptz not null,
	used_at      timestamptz
);

create table sandbox.token (
	hash       text primary key,
	kind       text        not null check (kind in ('USER', 'PAGE')),
	person_id  text        not null references sandbox.person,
	page_id    text references sandbox.page (id),
	issued_at  timestamptz not null,
	expires_at timestamptz,
	state      text        not null default 'OK'
);

create index token_person on sandbox.token (person_id);

create table sandbox.image (
	key     text primary key,
	content bytea not null
);

create table sandbox.container (
	id            text primary key,
	account_id    text        not null references sandbox.account,
	caption       text,
	alt_text      text,
	image_key     text        not null references sandbox.image,
	created_at    timestamptz not null,
	ready_at      timestamptz not null,
	error_subcode integer,
	published_at  timestamptz
);

create index container_account on sandbox.container (account_id, created_at);

create table sandbox.medium (
	seq            bigint generated always as identity primary key,
	id             text        not null unique,
	account_id     text        not null references sandbox.account,
	container_id   text        not null references sandbox.container,
	caption        text,
	alt_text       text,
	image_key      text        not null references sandbox.image,
	shortcode      text        not null unique,
	published_at   timestamptz not null,
	like_count     integer     not null default 0,
	comments_count integer     not null default 0
);

create index medium_account on sandbox.medium (account_id, seq desc);

create table sandbox.comment (
	seq             bigint generated always as identity primary key,
	id              text        not null unique,
	medium_id       text        not null references sandbox.medium (id),
	sender_id       text        not null,
	sender_username text        not null,
	text            text        not null,
	created_at      timestamptz not null
);

create index comment_medium on sandbox.comment (medium_id, seq desc);

create table sandbox.message (
	seq        bigint generated always as identity primary key,
	mid        text not null,
	account_id text not null references sandbox.account,
	sender_id  text not null
);

create index message_account on sandbox.message (account_id, sender_id, seq desc);

create table sandbox.delivery (
	id              bigint generated always as identity primary key,
	body            bytea not null,
	attempts        integer not null default 0,
	next_attempt_at timestamptz,
	delivered_at    timestamptz
);

create index delivery_due on sandbox.delivery (next_attempt_at) where next_attempt_at is not null;

create table sandbox.fault (
	id           bigint generated always as identity primary key,
	path_word    text    not null,
	method       text,
	kind         text    not null,
	code         integer,
	subcode      integer,
	message      text,
	http_status  integer,
	delay_ms     bigint  not null,
	remaining    integer,
	probability  double precision not null
);

comment on column sandbox.fault.remaining is 'null: until it is cleared';

create table sandbox.call (
	seq          bigint generated always as identity primary key,
	at           timestamptz not null,
	method       text        not null,
	path         text        not null,
	account_id   text,
	container_id text,
	outcome      text        not null,
	code         integer,
	subcode      integer
);

create index call_at on sandbox.call (at);

create table sandbox.usage (
	subject text        not null,
	hour    timestamptz not null,
	calls   integer     not null,
	primary key (subject, hour)
);

create sequence sandbox.object_id;

-- Every id of the graph, what kind of node it is and whose Instagram account it belongs to.
create view sandbox.node as
select id, 'ACCOUNT' as kind, id as account_id from sandbox.account where professional
union all select id, 'PAGE', account_id from sandbox.page
union all select id, 'BUSINESS', null from sandbox.business
union all select id, 'CONTAINER', account_id from sandbox.container
union all select id, 'MEDIUM', account_id from sandbox.medium
union all select c.id, 'COMMENT', m.account_id from sandbox.comment c join sandbox.medium m on m.id = c.medium_id;
