package com.brandautomator.insight;

import java.time.Clock;
import java.time.Duration;

import javax.sql.DataSource;

import com.brandautomator.account.AccountKey;
import com.brandautomator.account.GraphBase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/**
 * One node that keeps an account's numbers, on a database that several may share.
 */
final class HistoryNode {

	static final AccountKey ACCOUNT = new AccountKey(GraphBase.SANDBOX, "17841400000000001");

	static final HistoryProperties SETTINGS = new HistoryProperties(Duration.ofSeconds(30), Duration.ofHours(6),
			Duration.ofDays(30), Duration.ofDays(90), FakeMeta.KEPT_DAYS, Duration.ofMinutes(2), 366,
			Duration.ofSeconds(8));

	final JdbcClient jdbc;

	final KeptSeries series;

	final KeptStoryNumbers stories;

	final HistoryStates states;

	final HistoryMachine machine;

	private final TransactionInterceptor transactions;

	HistoryNode(String url, FakeMeta meta, Clock clock) {
		DataSource source = new SingleConnectionDataSource(url, "postgres", "", true);
		this.transactions = new TransactionInterceptor((TransactionManager) new DataSourceTransactionManager(source),
				new AnnotationTransactionAttributeSource());
		this.jdbc = JdbcClient.create(source);
		AccountSql sql = new AccountSql(this.jdbc);
		this.series = new KeptSeries(sql);
		this.stories = transactional(new KeptStoryNumbers(sql));
		this.states = new HistoryStates(sql, SETTINGS, clock);
		this.machine = new HistoryMachine(meta, this.states, transactional(new AccountDays(sql, SETTINGS)),
				transactional(new KeptMedia(sql, SETTINGS)), SETTINGS);
	}

	/**
	 * Does all that is to be done now.
	 * @return how long until there is more; null when nobody has the account any more
	 */
	@Nullable Duration run() {
		Duration wait = this.machine.advance(ACCOUNT);
		while (wait != null && wait.isZero()) {
			wait = this.machine.advance(ACCOUNT);
		}
		return wait;
	}

	long count(String rows) {
		return this.jdbc.sql("select count(*) from " + rows).query(Long.class).single();
	}

	@SuppressWarnings("unchecked")
	private <T> T transactional(T bean) {
		ProxyFactory proxy = new ProxyFactory(bean);
		proxy.setProxyTargetClass(true);
		proxy.addAdvice(this.transactions);
		return (T) proxy.getProxy();
	}

}
